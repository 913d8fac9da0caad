package se.utmana.app.dialogue.kiosk;

import java.util.List;
import java.util.Optional;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * Where the next person begins.
 *
 * @param statements how many there are to answer
 * @param closed why nobody can answer now, empty when they can
 * @param signedIn whether an account was left signed in on the tablet
 */
record KioskStartPage(KioskView view, int statements, Optional<Refusal> closed, boolean signedIn)
    implements Page {

  List<ActorType> actorTypes() {
    return view.dialogue().terms().asksActorType() ? List.of(ActorType.values()) : List.of();
  }
}
