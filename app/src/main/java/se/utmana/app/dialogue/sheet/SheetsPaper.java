package se.utmana.app.dialogue.sheet;

import java.util.List;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Space;
import se.utmana.app.web.paper.Paper;

/**
 * The sheets of a run, one after the other.
 *
 * @param address where the dialogue is on the web, as people type it
 * @param qr the same address as an image
 */
record SheetsPaper(
    Dialogue dialogue,
    Space space,
    PrintRun run,
    List<SheetCode> codes,
    List<Statement> statements,
    String address,
    String qr)
    implements Paper {

  private static final int LONGEST = 420;

  /** The first paragraph of the context, as far as it leaves room for the statements. */
  String context() {
    var first = dialogue.context().in(run.language()).strip().split("\\R\\s*\\R", 2)[0];
    var end = first.lastIndexOf(' ', LONGEST);
    return first.length() <= LONGEST ? first : first.substring(0, end < 0 ? LONGEST : end) + " …";
  }

  List<ActorType> actorTypes() {
    return run.asksActorType() ? List.of(ActorType.values()) : List.of();
  }
}
