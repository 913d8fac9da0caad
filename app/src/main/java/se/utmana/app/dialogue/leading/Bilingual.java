package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Words;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Statements in two fields, one field a language and one line a statement, in the same order. */
final class Bilingual {

  /** Stands where a statement lacks a language. */
  private static final String MISSING = "–";

  private static final Set<String> DASHES = Set.of(MISSING, "-", "—");

  private Bilingual() {}

  /** What the statements say in that language, empty where none says anything. */
  static String lines(List<Statement> statements, Language language) {
    var lines = statements.stream().map(one -> one.text().exactly(language)).toList();
    return lines.stream().allMatch(String::isEmpty)
        ? ""
        : lines.stream()
            .map(line -> line.isEmpty() ? MISSING : line)
            .collect(Collectors.joining("\n"));
  }

  /** Both fields line by line; blank lines are only there to be read more easily. */
  static List<Phrase> phrases(String own, Language language, String other, Language translated) {
    var lines = Words.lines(own);
    var others = Words.lines(other);
    return IntStream.range(0, Math.max(lines.size(), others.size()))
        .mapToObj(i -> Phrase.of(language, at(lines, i)).with(translated, at(others, i)))
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  private static String at(List<String> lines, int i) {
    return i >= lines.size() || DASHES.contains(lines.get(i)) ? "" : lines.get(i);
  }
}
