package se.utmana.app.space.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Places;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** An actor as the API tells it; places are the codes of Statistics Sweden. */
record ActorJson(
    UUID id,
    Phrase name,
    ActorType type,
    Level level,
    Phrase part,
    @Nullable String municipality,
    @Nullable String region,
    boolean illustrative) {

  static ActorJson of(Actor actor) {
    return new ActorJson(
        actor.id().value(),
        actor.name(),
        actor.type(),
        actor.level(),
        actor.part(),
        actor.municipality(),
        actor.region(),
        actor.illustrative());
  }

  /** What is sent about an actor. */
  record Written(
      @Nullable Phrase name,
      @Nullable ActorType type,
      @Nullable Level level,
      @Nullable Phrase part,
      @Nullable String municipality,
      @Nullable String region) {

    Actor actor(ActorId id, boolean illustrative) {
      if (municipality != null && Places.municipality(municipality).isEmpty()) {
        throw new RefusedException(Refusal.at("municipality", "space.refused.place", municipality));
      }
      var county = municipality == null ? region : municipality.substring(0, 2);
      if (county != null && Places.region(county).isEmpty()) {
        throw new RefusedException(Refusal.at("region", "space.refused.place", county));
      }
      return new Actor(
          id,
          ApiInput.phrase("name", name, 150),
          ApiInput.required("type", type),
          ApiInput.required("level", level),
          ApiInput.optionalPhrase("part", part, 300),
          municipality,
          county,
          illustrative);
    }
  }
}
