package se.utmana.app.precondition.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.learning.Loop;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.learning.conversation.ConversationState;
import se.utmana.app.learning.conversation.Conversations;
import se.utmana.app.learning.cycle.Cycle;
import se.utmana.app.learning.cycle.Cycles;
import se.utmana.app.learning.lesson.Learning;
import se.utmana.app.learning.lesson.LearningUses;
import se.utmana.app.learning.lesson.Learnings;
import se.utmana.app.portfolio.Days;
import se.utmana.app.space.SpaceId;

/** What the cycles, conversations and learnings of a space show. Drafts are not counted. */
@Component
class Turning {

  /** The share of planned conversations that must have been held. */
  private static final double MOST = 0.8;

  private final Cycles cycles;
  private final Conversations conversations;
  private final Learnings learnings;
  private final LearningUses uses;
  private final Days days;

  Turning(
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

  /** A cycle is under way, with its end and its time for reflection. */
  Light planned(SpaceId space) {
    var all = cycles.list(space);
    if (all.isEmpty()) {
      return Light.unrecorded("precondition.later.ITERATIVE_WORK.1");
    }
    var current = all.stream().filter(one -> one.isOpen() && !one.isLate(days.today())).toList();
    return Light.of(
        "precondition.cycles.planned",
        List.of(all.size(), current.size()),
        current.stream().map(Turning::evidence).toList());
  }

  /** What is believed, aimed at or decided was changed by a cycle or a learning. */
  Light changed(SpaceId space) {
    var deep = uses.in(space).stream().filter(use -> use.loop() != Loop.SINGLE).count();
    var turned = cycles.list(space).stream().filter(one -> one.ending().isChange()).toList();
    var known = learnings.list(space);
    if (turned.isEmpty() && known.isEmpty()) {
      return Light.unrecorded("precondition.later.ITERATIVE_WORK.2");
    }
    var changing =
        known.stream().filter(one -> deep > 0 && wentDeep(space, one)).map(Turning::evidence);
    return Light.of("precondition.learning.changed", List.of(deep), changing.toList());
  }

  private boolean wentDeep(SpaceId space, Learning one) {
    return uses.in(space).stream()
        .anyMatch(use -> use.learning().equals(one.id()) && use.loop() != Loop.SINGLE);
  }

  /** Time is set aside: conversations ahead, or a cycle under way with hours of its own. */
  Light setAside(SpaceId space) {
    var ahead =
        conversations.list(space).stream()
            .filter(one -> one.isPlanned() && !one.day().isBefore(days.today()))
            .toList();
    var hours = ahead.stream().mapToDouble(Conversation::planned).sum();
    if (conversations.list(space).isEmpty()) {
      return Light.unrecorded("precondition.later.TIME.1");
    }
    return Light.of(
        "precondition.time.planned",
        List.of(hours),
        ahead.stream().map(Turning::evidence).toList());
  }

  /** Of what was planned for days that have been, most was held. */
  Light held(SpaceId space) {
    var due =
        conversations.list(space).stream()
            .filter(
                one -> one.day().isBefore(days.today()) || one.state() != ConversationState.PLANNED)
            .toList();
    if (due.isEmpty()) {
      return Light.unrecorded("precondition.later.TIME.2");
    }
    var held = due.stream().filter(Conversation::isHeld).toList();
    return Light.of(
        "precondition.time.held",
        List.of(held.size(), due.size()),
        held.size() >= MOST * due.size()
            ? held.stream().map(Turning::evidence).toList()
            : List.of());
  }

  /** Every cycle whose time is over was closed, which takes a reflection. */
  Light reflected(SpaceId space) {
    var over =
        cycles.list(space).stream()
            .filter(one -> !one.isOpen() || one.isLate(days.today()))
            .toList();
    if (over.isEmpty()) {
      return Light.unrecorded("precondition.later.TIME.3");
    }
    var closed = over.stream().filter(one -> !one.isOpen()).toList();
    return Light.of(
        "precondition.cycles.reflected",
        List.of(closed.size(), over.size()),
        closed.size() == over.size() ? closed.stream().map(Turning::evidence).toList() : List.of());
  }

  /** There are as many uses as published learnings. */
  Light used(SpaceId space) {
    var published = learnings.list(space).stream().filter(Learning::isPublished).toList();
    if (published.isEmpty()) {
      return Light.unrecorded("precondition.later.LEARNING.2");
    }
    var all = uses.ofSource(space);
    var used =
        published.stream()
            .filter(one -> all.stream().anyMatch(use -> use.learning().equals(one.id())))
            .toList();
    return Light.of(
        "precondition.learning.used",
        List.of(all.size(), published.size()),
        all.size() >= published.size() ? used.stream().map(Turning::evidence).toList() : List.of());
  }

  /** A learning changed a decision, a mandate or what is handed over. */
  Light asked(SpaceId space) {
    var known = learnings.list(space);
    if (known.stream().noneMatch(Learning::isPublished)) {
      return Light.unrecorded("precondition.later.LEARNING.3");
    }
    var deepest =
        uses.in(space).stream()
            .filter(use -> use.loop() == Loop.TRIPLE)
            .flatMap(use -> known.stream().filter(one -> one.id().equals(use.learning())))
            .distinct()
            .toList();
    return Light.of(
        "precondition.learning.asked",
        List.of(deepest.size()),
        deepest.stream().map(Turning::evidence).toList());
  }

  private static Evidence evidence(Cycle one) {
    return new Evidence(one.draft().question(), one.path());
  }

  private static Evidence evidence(Conversation one) {
    return new Evidence(one.draft().purpose(), one.path());
  }

  private static Evidence evidence(Learning one) {
    return new Evidence(one.draft().text(), one.path());
  }
}
