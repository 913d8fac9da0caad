package se.utmana.app.mission;

import java.util.Locale;

/** Where a mission is in its life. {@link MissionStep} says how it gets from one to the next. */
public enum MissionState {
  /** It is being written and others are asked to commit to it. */
  DRAFT,
  /** Decided; it holds until another decision, whoever is elected. */
  ADOPTED,
  /** Its goals are met. */
  ACHIEVED,
  /** Dropped, with reasons. */
  ENDED;

  /** The state as in text keys: {@code adopted}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name. */
  public String key() {
    return "mission.state." + code();
  }

  /** Whether it is worked on. */
  public boolean isCurrent() {
    return switch (this) {
      case DRAFT, ADOPTED -> true;
      case ACHIEVED, ENDED -> false;
    };
  }
}
