package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.StatementState;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where leaders look at statements, a page at a time.
 *
 * @param all every statement of the dialogue
 * @param translations the languages that statements were translated into, by their number
 * @param after the number after which the list goes on
 * @param refused what was refused, null for nothing
 */
record ModerationPage(
    Room room,
    Dialogue dialogue,
    StatementState state,
    List<Statement> all,
    Map<Integer, Set<Language>> translations,
    int after,
    @Nullable Attempt refused,
    FormErrors errors)
    implements Page {

  private static final int A_PAGE = 25;

  /**
   * What a leader tried to do with a statement.
   *
   * @param language the language of a translation, null for a decision
   * @param text the translation or the note, as it was written
   */
  record Attempt(int statement, @Nullable Language language, String text) {}

  List<Statement> shown() {
    return remaining().limit(A_PAGE).toList();
  }

  boolean hasMore() {
    return remaining().skip(A_PAGE).findAny().isPresent();
  }

  private Stream<Statement> remaining() {
    return all.stream().filter(one -> one.state() == state && one.number() > after);
  }

  long count(StatementState one) {
    return all.stream().filter(statement -> statement.state() == one).count();
  }

  String path() {
    return room.path("dialogues/" + dialogue.id().value() + "/moderation");
  }

  boolean isRefused(Statement statement) {
    return isRefused(statement, null);
  }

  /**
   * @param language of the translation, null for a decision
   */
  boolean isRefused(Statement statement, @Nullable Language language) {
    return refused != null
        && refused.statement() == statement.number()
        && refused.language() == language;
  }

  /** What was written in vain beside the statement. */
  String note(Statement statement) {
    return refused == null || !isRefused(statement) ? "" : refused.text();
  }

  /** The languages that the statement lacks or was translated into. */
  List<Language> translatable(Statement statement) {
    var made = translations.getOrDefault(statement.number(), Set.of());
    return Stream.of(Language.values())
        .filter(one -> made.contains(one) || statement.text().exactly(one).isEmpty())
        .toList();
  }

  String translation(Statement statement, Language language) {
    return refused != null && isRefused(statement, language)
        ? refused.text()
        : statement.text().exactly(language);
  }

  List<Choice> reasons(Texts texts) {
    return Stream.of(LogEntry.Reason.values())
        .map(reason -> new Choice(reason.name(), texts.get(reason.key()), ""))
        .toList();
  }

  @Override
  public HttpStatus status() {
    return refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
