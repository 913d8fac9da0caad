package se.utmana.app.mission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Everything that can be done with a mission as a whole: from where, to where, and who may. */
public enum MissionStep {
  WITHDRAW(MissionState.DRAFT, MissionState.ENDED, Role.PROCESS_LEADER),
  ADOPT(MissionState.DRAFT, MissionState.ADOPTED, Role.COMMISSIONER),
  REAFFIRM(MissionState.ADOPTED, MissionState.ADOPTED, Role.COMMISSIONER),
  ADJUST(MissionState.ADOPTED, MissionState.ADOPTED, Role.COMMISSIONER),
  ACHIEVE(MissionState.ADOPTED, MissionState.ACHIEVED, Role.COMMISSIONER),
  END(MissionState.ADOPTED, MissionState.ENDED, Role.COMMISSIONER);

  static final int REASON_LENGTH = 4000;

  private final MissionState from;
  private final MissionState to;
  private final Role role;

  MissionStep(MissionState from, MissionState to, Role role) {
    this.from = from;
    this.to = to;
    this.role = role;
  }

  public MissionState to() {
    return to;
  }

  /** Who may take it. */
  public Role role() {
    return role;
  }

  /** Whether it answers what becomes of a mission after an election. */
  public boolean answersElection() {
    return switch (this) {
      case REAFFIRM, ADJUST, ACHIEVE, END -> true;
      case WITHDRAW, ADOPT -> false;
    };
  }

  /** The key of what it is called on a button. */
  public String key() {
    return "mission.step." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of what has been done. */
  public String doneKey() {
    return "mission.done." + name().toLowerCase(Locale.ROOT);
  }

  /** What somebody in that role can do with a mission in that state. */
  public static List<MissionStep> open(MissionState state, Role role) {
    return Stream.of(values()).filter(step -> step.role == role && step.from == state).toList();
  }

  /** Why it cannot be done, if it cannot. */
  public Optional<Refusal> refusal(MissionState state, Role by, Phrase reason) {
    if (by != role) {
      return Optional.of(Refusal.at("step", "mission.refused.role"));
    }
    if (state != from) {
      return Optional.of(Refusal.at("step", "mission.refused.step"));
    }
    return Written.needed("reason", reason, REASON_LENGTH);
  }
}
