package se.utmana.app.learning.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.learning.conversation.Conversations;
import se.utmana.app.learning.cycle.Cycles;
import se.utmana.app.learning.lesson.LearningUses;
import se.utmana.app.learning.lesson.Learnings;
import se.utmana.app.portfolio.Days;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The first page of learning. */
@Controller("learningOverviewPages")
@OpenTo(Audience.SPACE_VISITOR)
class OverviewPages {

  private final Cycles cycles;
  private final Conversations conversations;
  private final Learnings learnings;
  private final LearningUses uses;
  private final Days days;

  OverviewPages(
      Cycles cycles,
      Conversations conversations,
      Learnings learnings,
      LearningUses uses,
      Days days) {
    this.cycles = cycles;
    this.conversations = conversations;
    this.learnings = learnings;
    this.uses = uses;
    this.days = days;
  }

  @GetMapping("/spaces/{space}/learning")
  OverviewPage overview(Room room) {
    var space = room.space().id();
    return new OverviewPage(
        room,
        cycles.list(space),
        conversations.list(space),
        learnings.list(room),
        uses.ofSource(space),
        days.today());
  }
}
