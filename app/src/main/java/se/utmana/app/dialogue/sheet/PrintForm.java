package se.utmana.app.dialogue.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/**
 * What to print.
 *
 * @param statements the numbers of those that were chosen
 */
record PrintForm(
    @Nullable String sheets, @Nullable String language, @Nullable List<Integer> statements) {

  private static final int USUAL = 30;

  /** As many statements as fit on a sheet, those that the leaders began with first. */
  static PrintForm blank(List<Statement> shown, Language language) {
    var numbers = shown.stream().map(Statement::number).limit(PrintRun.MOST_STATEMENTS).toList();
    return new PrintForm(Integer.toString(USUAL), language.code(), numbers);
  }

  String sheetsText() {
    return sheets == null ? "" : sheets.strip();
  }

  int count() {
    return sheetsText().matches("\\d{1,4}") ? Integer.parseInt(sheetsText()) : 0;
  }

  Language tongue() {
    return Language.of(language == null ? "" : language);
  }

  List<Integer> chosen() {
    return statements == null ? List.of() : statements;
  }

  Optional<Refusal> refusal() {
    if (count() < 1 || count() > PrintRun.MOST_SHEETS) {
      return Optional.of(Refusal.at("sheets", "dialogue.sheet.count", PrintRun.MOST_SHEETS));
    }
    return chosen().isEmpty() || chosen().size() > PrintRun.MOST_STATEMENTS
        ? Optional.of(Refusal.at("statements", "dialogue.sheet.choose", PrintRun.MOST_STATEMENTS))
        : Optional.empty();
  }
}
