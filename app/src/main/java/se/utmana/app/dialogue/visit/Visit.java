package se.utmana.app.dialogue.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Space;
import se.utmana.app.web.Viewer;

/**
 * Somebody at the public address of a dialogue; a handler asks for it as an argument.
 *
 * @param space who asks the question
 * @param mayVote whether the dialogue is for this visitor
 * @param leads whether the visitor leads the space's process
 * @param voter the random number on the ballot that the visitor brought, null without one
 */
public record Visit(
    Dialogue dialogue,
    Space space,
    Viewer viewer,
    boolean mayVote,
    boolean leads,
    @Nullable UUID voter) {

  public boolean hasBallot() {
    return voter != null;
  }

  /** The address of a page of this dialogue: {@code visit.path("vote")}. */
  public String path(String below) {
    return dialogue.path() + "/" + below;
  }
}
