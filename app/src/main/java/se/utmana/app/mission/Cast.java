package se.utmana.app.mission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.web.Language;
import se.utmana.app.web.part.Choice;

/**
 * The organisations of a space that play a part in its missions, by their identities.
 *
 * @param present those that are still among the actors of the space
 */
public record Cast(Map<ActorId, Actor> byId, List<Actor> present) {

  public Cast {
    byId = Map.copyOf(byId);
    present = List.copyOf(present);
  }

  public Actor actor(ActorId id) {
    var actor = byId.get(id);
    if (actor == null) {
      throw new IllegalStateException("Nobody asked for the actor " + id);
    }
    return actor;
  }

  public String name(ActorId id, Language language) {
    return actor(id).name().in(language);
  }

  public Level level(ActorId id) {
    return actor(id).level();
  }

  public boolean has(ActorId id) {
    return byId.containsKey(id);
  }

  /** How many different levels these organisations stand on. */
  public int levels(Collection<ActorId> ids) {
    return (int) ids.stream().map(this::level).distinct().count();
  }

  /** The organisations that can be chosen in a form. */
  public List<Choice> choices(Language language) {
    return present.stream()
        .map(one -> new Choice(one.id().value().toString(), one.name().in(language)))
        .toList();
  }
}
