package se.utmana.app.dialogue.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.web.Language;

/**
 * Sheets that were printed together.
 *
 * @param statements the numbers of the statements that stand on them
 * @param asksActorType whether they ask what kind of actor one speaks for
 */
public record PrintRun(
    DialogueId dialogue,
    UUID id,
    Language language,
    List<Integer> statements,
    boolean asksActorType,
    LocalDate printedOn) {

  /** The most sheets of a run. */
  public static final int MOST_SHEETS = 300;

  /** The most statements that somebody has the patience to answer on paper. */
  public static final int MOST_STATEMENTS = 60;

  public PrintRun {
    statements = List.copyOf(statements);
  }

  /** Of all statements those that stand on the sheets. */
  public List<Statement> on(List<Statement> all) {
    return all.stream().filter(one -> statements.contains(one.number())).toList();
  }

  /** A run and how far it has been typed in. */
  public record Progress(PrintRun run, int sheets, int entered) {}
}
