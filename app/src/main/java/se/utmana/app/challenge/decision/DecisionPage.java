package se.utmana.app.challenge.decision;

import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * A decision as a document.
 *
 * @param basis on what ground the challenge stands: a decision about an invented one is invented
 * @param name whose decision it is, empty when the account is erased
 * @param earlier the decision before it about the same challenge
 * @param later the decision after it
 */
record DecisionPage(
    Room room,
    Decision decision,
    Basis basis,
    String name,
    Optional<Decision> earlier,
    Optional<Decision> later,
    Line line)
    implements Page {

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("challenge.section"), room.path("challenges")),
        new Crumb(
            decision.title().in(texts.language()),
            room.path("challenges/" + decision.challenge())));
  }
}
