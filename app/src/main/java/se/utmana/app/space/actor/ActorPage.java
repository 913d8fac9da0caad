package se.utmana.app.space.actor;

import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * The form that describes an actor.
 *
 * @param actor the actor that is changed, null for a new one
 */
record ActorPage(Room room, @Nullable Actor actor, ActorForm form, FormErrors errors)
    implements FormPage {

  String action() {
    return actor == null ? room.path("actors/describe") : room.path("actors/" + actor.id().value());
  }
}
