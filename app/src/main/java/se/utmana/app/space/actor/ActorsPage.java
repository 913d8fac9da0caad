package se.utmana.app.space.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Level;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/**
 * The actors of a space, by level.
 *
 * @param removed the actor that was just removed and can be brought back
 */
record ActorsPage(Room room, List<Actor> actors, @Nullable Actor removed) implements Page {

  List<Actor> on(Level level) {
    return actors.stream().filter(actor -> actor.level() == level).toList();
  }

  long types() {
    return actors.stream().map(Actor::type).distinct().count();
  }

  long levels() {
    return actors.stream().map(Actor::level).distinct().count();
  }
}
