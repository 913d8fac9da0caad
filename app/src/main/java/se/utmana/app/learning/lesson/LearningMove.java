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
  PUBLISH(LearningState.PUBLISHED),
  REFUTE(LearningState.REFUTED),
  WITHDRAW(LearningState.WITHDRAWN);

  private final LearningState to;

  LearningMove(LearningState to) {
    this.to = to;
  }

  private boolean startsFrom(LearningState state) {
    return switch (this) {
      case PUBLISH -> state == LearningState.DRAFT;
      case REFUTE -> state == LearningState.PUBLISHED;
      case WITHDRAW -> state == LearningState.DRAFT || state == LearningState.PUBLISHED;
    };
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
        ? Stream.of(values()).filter(move -> move.startsFrom(state)).toList()
        : List.of();
  }

  Optional<Refusal> refusal(Learning one, Role role, Phrase reason) {
    return Said.first(
        Said.unless(role == Role.PROCESS_LEADER, "", "learning.lesson.refused.role"),
        Said.unless(startsFrom(one.state()), "move", "learning.lesson.refused.state"),
        Said.unless(
            this != PUBLISH || !one.draft().evidence().isEmpty(),
            "move",
            "learning.lesson.refused.bare"),
        this == PUBLISH
            ? Said.allowed("reason", reason, Said.TEXT)
            : Said.needed("reason", reason, Said.TEXT));
  }
}
