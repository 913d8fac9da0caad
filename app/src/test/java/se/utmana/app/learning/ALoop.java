package se.utmana.app.learning;

import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.learning.conversation.Attendance;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.learning.conversation.ConversationDraft;
import se.utmana.app.learning.conversation.ConversationKind;
import se.utmana.app.learning.conversation.Conversations;
import se.utmana.app.learning.conversation.Minutes;
import se.utmana.app.learning.cycle.Cycle;
import se.utmana.app.learning.cycle.CycleDraft;
import se.utmana.app.learning.cycle.Cycles;
import se.utmana.app.learning.lesson.Learning;
import se.utmana.app.learning.lesson.LearningDraft;
import se.utmana.app.learning.lesson.Learnings;
import se.utmana.app.portfolio.AChallenge;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** Makes conversations, cycles and learnings. */
@Component
public class ALoop {

  private final Conversations conversations;
  private final Cycles cycles;
  private final Learnings learnings;
  private final AChallenge challenge;

  ALoop(Conversations conversations, Cycles cycles, Learnings learnings, AChallenge challenge) {
    this.conversations = conversations;
    this.cycles = cycles;
    this.learnings = learnings;
    this.challenge = challenge;
  }

  /** The space as its leader sees it. */
  public static Room led(Space space) {
    return new Room(space, Viewer.NOBODY, Role.PROCESS_LEADER);
  }

  /** A conversation that is planned for a day, by one organisation. */
  public Conversation planned(Space space, ConversationKind kind, LocalDate day) {
    var invited = challenge.organisations(space, 1);
    var draft = new ConversationDraft(kind, sv("Tänka efter"), day, 2.0, invited, false);
    var outcome = conversations.plan(space.id(), draft, Role.PROCESS_LEADER);
    return ((Conversations.Outcome.Planned) outcome).conversation();
  }

  public Conversation held(Space space, ConversationKind kind, LocalDate day) {
    var planned = planned(space, kind, day);
    var came = planned.draft().invited().stream().map(actor -> new Attendance(actor, 4)).toList();
    var minutes = new Minutes(1.5, came, sv("Vi talade länge."), sv("Vi provar igen."));
    var refused = conversations.hold(planned, minutes, Role.PROCESS_LEADER);
    if (refused.isPresent()) {
      throw new AssertionError(refused.get());
    }
    return conversations.enter(space.id(), planned.id());
  }

  /** A cycle that began a month ago. */
  public Cycle begun(Space space) {
    var from = today().minusDays(30);
    var draft = new CycleDraft(sv("Vad får barn att äta?"), from, today(), 3.0, false);
    var outcome = cycles.begin(space.id(), draft, Role.PROCESS_LEADER);
    return ((Cycles.Outcome.Begun) outcome).cycle();
  }

  public Learning written(Space space, List<UUID> evidence) {
    var draft = new LearningDraft(sv("Lugn ger matro"), Phrase.EMPTY, evidence, false);
    var outcome = learnings.write(led(space), draft, Role.PROCESS_LEADER, null);
    return ((Learnings.Outcome.Written) outcome).learning();
  }
}
