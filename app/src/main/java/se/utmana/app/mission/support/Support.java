package se.utmana.app.mission.support;

import java.util.Optional;
import java.util.UUID;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * That a space contributes to a mission of a space above it.
 *
 * @param space the space that contributes
 * @param upper the space that has the mission
 * @param text what it contributes
 */
public record Support(
    SpaceId space, UUID id, SpaceId upper, MissionId mission, Phrase text, SupportState state) {

  /** Why a space cannot offer this, if it cannot: support goes upwards, to what is adopted. */
  static Optional<Refusal> refusal(Space from, Space upper, Mission mission, Phrase text) {
    if (!from.level().isBelow(upper.level())) {
      return Optional.of(Refusal.at("mission", "mission.support.refused.level"));
    }
    return mission.isAdopted()
        ? Written.needed("text", text, Written.LINE)
        : Optional.of(Refusal.at("mission", "mission.support.refused.draft"));
  }
}
