package se.utmana.app.mission;

import java.util.HashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.SpaceId;

/** Finds the organisations that play a part, also those that have left the space since. */
@Component
public class Casts {

  private final Actors actors;

  Casts(Actors actors) {
    this.actors = actors;
  }

  /**
   * The organisations of a space.
   *
   * @param needed the organisations that must be there
   */
  public Cast of(SpaceId space, Stream<ActorId> needed) {
    var present = actors.list(space);
    var byId = new HashMap<ActorId, Actor>();
    present.forEach(one -> byId.put(one.id(), one));
    needed
        .filter(id -> !byId.containsKey(id))
        .distinct()
        .forEach(id -> actors.find(space, id).ifPresent(one -> byId.put(id, one)));
    return new Cast(byId, present);
  }

  public Cast of(SpaceId space) {
    return of(space, Stream.empty());
  }
}
