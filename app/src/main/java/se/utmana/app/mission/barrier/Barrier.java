package se.utmana.app.mission.barrier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Acting;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * What stands in the way of a mission, and whose it is to answer.
 *
 * @param owner the organisation that owns it now
 * @param level the owner's level
 * @param due by when an answer is asked for
 * @param answer what was answered, empty until then
 */
public record Barrier(
    SpaceId space,
    MissionId mission,
    UUID id,
    Obstacle obstacle,
    ActorId owner,
    Level level,
    LocalDate due,
    BarrierState state,
    Phrase answer) {

  /** Where it is read, below the space's address. */
  public String path() {
    return "missions/" + mission + "/barriers/" + id;
  }

  public boolean isOverdue(LocalDate today) {
    return state.waits() && due.isBefore(today);
  }

  /** The level to which it is lifted, none from the highest. */
  public Optional<Level> above() {
    return Stream.of(Level.values()).filter(level::isBelow).findFirst();
  }

  Optional<Refusal> refusesAnswer(Acting by, Phrase answer) {
    if (!by.mayAnswerFor(owner)) {
      return Optional.of(Refusal.at("reason", "mission.barrier.refused.who"));
    }
    return state.waits()
        ? Written.needed("reason", answer, Written.TEXT)
        : Optional.of(Refusal.at("reason", "mission.barrier.refused.answered"));
  }

  /** It is lifted one level, and only when the day has passed without an answer. */
  Optional<Refusal> refusesLift(
      Role by, @Nullable Actor receiver, @Nullable LocalDate until, LocalDate today) {
    if (by != Role.PROCESS_LEADER) {
      return Optional.of(Refusal.at("actor", "mission.refused.role"));
    }
    if (!isOverdue(today)) {
      return Optional.of(Refusal.at("actor", "mission.barrier.refused.early", due.toString()));
    }
    if (above().isEmpty()) {
      return Optional.of(Refusal.at("actor", "mission.barrier.refused.top"));
    }
    if (receiver == null || receiver.level() != above().orElseThrow()) {
      return Optional.of(Refusal.at("actor", "mission.barrier.refused.level"));
    }
    return until == null || !until.isAfter(today)
        ? Optional.of(Refusal.at("due", "mission.barrier.refused.due"))
        : Optional.empty();
  }

  /** Once answered, or at the top without an answer, one says what became of it. */
  Optional<Refusal> refusesEnd(LocalDate today, Phrase reason) {
    var isAtTheTop = isOverdue(today) && above().isEmpty();
    return state == BarrierState.ANSWERED || isAtTheTop
        ? Written.needed("reason", reason, Written.TEXT)
        : Optional.of(Refusal.at("reason", "mission.barrier.refused.unanswered"));
  }
}
