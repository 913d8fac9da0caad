package se.utmana.app.space;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * An organisation or group in a space that affects the challenge or is affected by it.
 *
 * @param part what the actor does in this collaboration, may be empty
 * @param municipality the code of the municipality that the actor is or works in
 * @param region the code of the region that the actor is or works in
 * @param illustrative whether the actor is invented to show the way of working
 */
public record Actor(
    ActorId id,
    Phrase name,
    ActorType type,
    Level level,
    Phrase part,
    @Nullable String municipality,
    @Nullable String region,
    boolean illustrative) {

  /** An actor that is not tied to a place. */
  public Actor(ActorId id, Phrase name, ActorType type, Level level) {
    this(id, name, type, level, Phrase.EMPTY, null, null, false);
  }

  /** Whether both are the same organisation: of one kind in one place, or of one name. */
  public boolean isSameAs(Actor other) {
    var samePlace =
        municipality == null
            ? region != null && other.municipality == null && region.equals(other.region)
            : municipality.equals(other.municipality);
    return (type == other.type && type.isOnePerPlace() && samePlace) || name.equals(other.name);
  }

  /** The name of the actor's municipality or county in both languages. */
  public Optional<Phrase> place() {
    if (municipality != null) {
      return Places.municipality(municipality).map(place -> Phrase.of(place.name(), place.name()));
    }
    return region == null ? Optional.empty() : Places.region(region).map(Places.Region::county);
  }
}
