package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.learning.conversation.Attendance;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.learning.conversation.ConversationDraft;
import se.utmana.app.learning.conversation.Conversations;
import se.utmana.app.learning.conversation.Minutes;
import se.utmana.app.learning.cycle.CycleDraft;
import se.utmana.app.learning.cycle.Cycles;
import se.utmana.app.learning.cycle.Ending;
import se.utmana.app.learning.lesson.Learning;
import se.utmana.app.learning.lesson.LearningDraft;
import se.utmana.app.learning.lesson.LearningMove;
import se.utmana.app.learning.lesson.LearningUses;
import se.utmana.app.learning.lesson.Learnings;
import se.utmana.app.portfolio.Days;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Shelf;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

/** Brings the conversations, cycles and learnings that are made up. */
@Component
class InventedLearnings {

  private static final Role LEADER = Role.PROCESS_LEADER;

  private final Conversations conversations;
  private final Cycles cycles;
  private final Learnings learnings;
  private final LearningUses uses;
  private final Spaces spaces;
  private final Shelf shelf;
  private final Days days;

  InventedLearnings(
      Conversations conversations,
      Cycles cycles,
      Learnings learnings,
      LearningUses uses,
      Spaces spaces,
      Shelf shelf,
      Days days) {
    this.conversations = conversations;
    this.cycles = cycles;
    this.learnings = learnings;
    this.uses = uses;
    this.spaces = spaces;
    this.shelf = shelf;
    this.days = days;
  }

  void load(InventedLearning invented, Space space, Map<String, Actor> made) {
    var room = new Room(space, Viewer.NOBODY, LEADER);
    var met = new LinkedHashMap<String, UUID>();
    invented.conversations().forEach(one -> met.put(one.id(), meet(one, space, made)));
    invented.cycles().forEach(one -> turn(one, room, met));
    invented.learnings().forEach(one -> learn(one, room));
    invented.taken().forEach(one -> take(one, room));
  }

  private UUID meet(InventedLearning.Met one, Space space, Map<String, Actor> made) {
    var came =
        one.came().entrySet().stream()
            .map(entry -> new Attendance(actor(made, entry.getKey()), entry.getValue()))
            .toList();
    var invited = came.stream().map(Attendance::actor).toList();
    var draft =
        new ConversationDraft(
            one.kind(), one.purpose(), day(one.day()), one.planned(), invited, true);
    var planned =
        switch (conversations.plan(space.id(), draft, LEADER)) {
          case Conversations.Outcome.Refused refused ->
              throw new IllegalStateException(refused.refusal().toString());
          case Conversations.Outcome.Planned outcome -> outcome.conversation();
        };
    end(one, planned, came);
    return planned.id();
  }

  private void end(InventedLearning.Met one, Conversation planned, List<Attendance> came) {
    var cancelled = one.cancelled();
    if (cancelled != null) {
      must(conversations.cancel(planned, LEADER, cancelled));
    } else if (one.held() != null) {
      var notes = InventedLearning.orNothing(one.notes());
      var decisions = InventedLearning.orNothing(one.decisions());
      must(conversations.hold(planned, new Minutes(one.held(), came, notes, decisions), LEADER));
    }
  }

  private void turn(InventedLearning.Turn one, Room room, Map<String, UUID> met) {
    var draft = new CycleDraft(one.question(), day(one.from()), day(one.to()), one.hours(), true);
    var begun =
        switch (cycles.begin(room.space().id(), draft, LEADER)) {
          case Cycles.Outcome.Refused refused ->
              throw new IllegalStateException(refused.refusal().toString());
          case Cycles.Outcome.Begun outcome -> outcome.cycle();
        };
    var closed = one.closed();
    if (closed != null) {
      var changed = one.changed();
      var ending =
          new Ending(
              met.get(Objects.requireNonNull(one.reflection())),
              InventedLearning.orNothing(one.change()),
              changed == null ? null : find(room, changed),
              InventedLearning.orNothing(one.unchanged()));
      must(cycles.close(begun, ending, room, day(closed)));
    }
  }

  private void learn(InventedLearning.Lesson one, Room room) {
    var evidence = one.evidence().stream().map(named -> find(room, named)).toList();
    var draft = new LearningDraft(one.text(), one.limits(), evidence, true);
    var written =
        switch (learnings.write(room, draft, LEADER, null)) {
          case Learnings.Outcome.Refused refused ->
              throw new IllegalStateException(refused.refusal().toString());
          case Learnings.Outcome.Written outcome -> outcome.learning();
        };
    must(learnings.move(written, LearningMove.PUBLISH, LEADER, Phrase.EMPTY));
    var published = learnings.enter(room, written.id());
    one.uses()
        .forEach(
            use -> must(uses.use(published, room, find(room, use.changed()), use.what(), LEADER)));
  }

  /** Nothing is taken from a space that somebody has removed. */
  private void take(InventedLearning.Taken one, Room room) {
    CaseFiles.inventions().stream()
        .filter(invention -> invention.space().equals(one.from()))
        .flatMap(invention -> spaces.findBySlug(invention.slug()).stream())
        .flatMap(source -> learnings.list(source.id()).stream())
        .filter(learning -> title(learning).contains(one.title()))
        .findFirst()
        .ifPresent(
            learning ->
                must(uses.use(learning, room, find(room, one.changed()), one.what(), LEADER)));
  }

  private static String title(Learning learning) {
    return learning.draft().text().in(Language.SV);
  }

  private UUID find(Room room, InventedLearning.Named named) {
    return shelf.ofKind(room.space().id(), named.kind(), room.viewer()).stream()
        .filter(face -> face.title().in(Language.SV).contains(named.title()))
        .map(Face::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(named.toString()));
  }

  private LocalDate day(int from) {
    return days.today().plusDays(from);
  }

  private static UUID actor(Map<String, Actor> made, String id) {
    return Objects.requireNonNull(made.get(id), id).id().value();
  }

  private static void must(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new IllegalStateException(reason.toString());
        });
  }
}
