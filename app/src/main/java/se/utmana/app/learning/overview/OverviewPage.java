package se.utmana.app.learning.overview;

import java.time.LocalDate;
import java.util.List;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.learning.conversation.ConversationState;
import se.utmana.app.learning.cycle.Cycle;
import se.utmana.app.learning.lesson.Learning;
import se.utmana.app.learning.lesson.LearningUse;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** The start of learning in a space. */
record OverviewPage(
    Room room,
    List<Cycle> cycles,
    List<Conversation> conversations,
    List<Learning> learnings,
    List<LearningUse> uses,
    LocalDate today)
    implements Page {

  boolean hasOpenCycle() {
    return cycles.stream().anyMatch(Cycle::isOpen);
  }

  double planned() {
    return conversations.stream()
        .filter(one -> one.state() != ConversationState.CANCELLED)
        .mapToDouble(Conversation::planned)
        .sum();
  }

  double held() {
    return conversations.stream().mapToDouble(Conversation::held).sum();
  }

  /** The next ones, the soonest first. */
  List<Conversation> coming() {
    return conversations.stream().filter(Conversation::isPlanned).toList().reversed();
  }

  long usesOf(Learning one) {
    return uses.stream().filter(use -> use.learning().equals(one.id())).count();
  }
}
