package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Said;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What can be done with a learning. */
public enum LearningMove {
  PUBLISH(List.of(LearningState.DRAFT), LearningState.PUBLISHED),
  REFUTE(List.of(LearningState.PUBLISHED), LearningState.REFUTED),
  WITHDRAW(List.of(LearningState.DRAFT, LearningState.PUBLISHED), LearningState.WITHDRAWN);

  private final List<LearningState> from;
  private final LearningState to;

  LearningMove(List<LearningState> from, LearningState to) {
    this.from = from;
    this.to = to;
  }

  LearningState to() {
    return to;
  }

  String key() {
    return "learning.lesson.move." + name();
  }

  /** The key of what was done. */
  String moved() {
    return "learning.lesson.moved." + name();
  }

  /** What somebody in that role can do with a learning that is there. */
  static List<LearningMove> open(LearningState state, @Nullable Role role) {
    return role == Role.PROCESS_LEADER
        ? Stream.of(values()).filter(move -> move.from.contains(state)).toList()
        : List.of();
  }

  Optional<Refusal> refusal(Learning one, Role role, Phrase reason) {
    return Said.first(
        Said.unless(role == Role.PROCESS_LEADER, "", "learning.lesson.refused.role"),
        Said.unless(from.contains(one.state()), "move", "learning.lesson.refused.state"),
        Said.unless(
            this != PUBLISH || !one.draft().evidence().isEmpty(),
            "move",
            "learning.lesson.refused.bare"),
        this == PUBLISH
            ? Said.allowed("reason", reason, Said.TEXT)
            : Said.needed("reason", reason, Said.TEXT));
  }
}
