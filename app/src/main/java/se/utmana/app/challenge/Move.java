package se.utmana.app.challenge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Everything that can be done with the stage of a challenge: from where, to where, and who may. The
 * process leader leads the work; what is decided is decided by the commissioner.
 */
public enum Move {
  START_ASSESSMENT(
      Set.of(Stage.SUBMITTED), Stage.UNDER_ASSESSMENT, Role.PROCESS_LEADER, Reason.OPTIONAL),
  RETURN(Set.of(Stage.UNDER_ASSESSMENT), Stage.SUBMITTED, Role.PROCESS_LEADER, Reason.NEEDED),
  ACTIVATE(Set.of(Stage.RELEVANT), Stage.ACTIVE, Role.PROCESS_LEADER, Reason.NEEDED),
  REOPEN(
      Set.of(Stage.DECLINED, Stage.DORMANT),
      Stage.UNDER_ASSESSMENT,
      Role.PROCESS_LEADER,
      Reason.NEEDED),
  FIND_RELEVANT(Set.of(Stage.UNDER_ASSESSMENT), Stage.RELEVANT, Role.COMMISSIONER, Reason.NEEDED),
  REST(
      Set.of(Stage.UNDER_ASSESSMENT, Stage.RELEVANT, Stage.ACTIVE),
      Stage.DORMANT,
      Role.COMMISSIONER,
      Reason.NEEDED),
  DECLINE(
      Set.of(Stage.UNDER_ASSESSMENT, Stage.DORMANT),
      Stage.DECLINED,
      Role.COMMISSIONER,
      Reason.NEEDED),
  RESUME(Set.of(Stage.DORMANT), Stage.ACTIVE, Role.COMMISSIONER, Reason.NEEDED),
  CLOSE(Set.of(Stage.ACTIVE), Stage.CLOSED, Role.COMMISSIONER, Reason.NEEDED),
  MERGE(
      Set.of(Stage.SUBMITTED, Stage.UNDER_ASSESSMENT),
      Stage.MERGED,
      Role.PROCESS_LEADER,
      Reason.NEEDED),
  /** Back to where it was before. */
  SEPARATE(Set.of(Stage.MERGED), Stage.SUBMITTED, Role.PROCESS_LEADER, Reason.NEEDED);

  static final int REASON_LENGTH = 4000;

  private enum Reason {
    NEEDED,
    OPTIONAL
  }

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<Stage> from;

  private final Stage to;
  private final Role role;
  private final Reason reason;

  Move(Set<Stage> from, Stage to, Role role, Reason reason) {
    this.from = from;
    this.to = to;
    this.role = role;
    this.reason = reason;
  }

  public Stage to() {
    return to;
  }

  /** Where it leads for a challenge that has come this way. */
  Stage to(Course course) {
    return this == SEPARATE && !course.events().isEmpty() ? course.events().getLast().from() : to;
  }

  /** Whether it takes another challenge to do it, and so a page of its own. */
  public boolean takesAnother() {
    return this == MERGE || this == SEPARATE;
  }

  /** Who may do it. */
  public Role role() {
    return role;
  }

  /** The move as in text keys: {@code start_assessment}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what it is called on a button. */
  public String key() {
    return "challenge.move." + code();
  }

  boolean needsReason() {
    return reason == Reason.NEEDED;
  }

  /** What somebody in that role can do with a challenge that has come this way. */
  public static List<Move> open(Course course, Role role) {
    return Stream.of(values())
        .filter(move -> move.role == role && !move.takesAnother() && move.isOpen(course))
        .toList();
  }

  /** Why it cannot be done, if it cannot. */
  public Optional<Refusal> refusal(Course course, Role by, Phrase reason) {
    if (by != role) {
      return Optional.of(Refusal.at("move", "challenge.refused.role"));
    }
    if (!isOpen(course)) {
      return Optional.of(Refusal.at("move", "challenge.refused.move"));
    }
    if (needsReason() && reason.isEmpty()) {
      return Optional.of(Refusal.at("reason", "challenge.refused.reason"));
    }
    if (reason.byLanguage().values().stream().anyMatch(one -> one.length() > REASON_LENGTH)) {
      return Optional.of(Refusal.at("reason", "challenge.refused.long", REASON_LENGTH));
    }
    return Optional.empty();
  }

  // What was put aside before it was found relevant is assessed first: resuming must not go round
  // the assessment.
  private boolean isOpen(Course course) {
    return from.contains(course.stage()) && (this != RESUME || course.restsAfterWork());
  }
}
