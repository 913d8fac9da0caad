package se.utmana.app.learning.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.learning.Changeable;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.learning.conversation.Conversations;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.course.Steps;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The cycles of the spaces. */
@Component
public class Cycles implements Publisher {

  private final CycleStore store;
  private final Conversations conversations;
  private final Changeable changeable;
  private final Steps steps;
  private final Records records;
  private final Links links;
  private final Days days;

  Cycles(
      CycleStore store,
      Conversations conversations,
      Changeable changeable,
      Steps steps,
      Records records,
      Links links,
      Days days) {
    this.store = store;
    this.conversations = conversations;
    this.changeable = changeable;
    this.steps = steps;
    this.records = records;
    this.links = links;
    this.days = days;
  }

  /** A cycle that was begun, or why it was not. */
  public sealed interface Outcome {

    record Begun(Cycle cycle) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** Those of a space in their order. */
  public List<Cycle> list(SpaceId space) {
    return store.list(space);
  }

  /** The one that a path names; another space's answers like one that does not exist. */
  public Cycle enter(SpaceId space, UUID id) {
    return list(space).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public List<Step> steps(Cycle cycle) {
    return steps.of(cycle.space(), cycle.id());
  }

  /** The conversations that a cycle can close with: reflections held since it began. */
  public List<Conversation> reflections(Cycle cycle) {
    return conversations.list(cycle.space()).stream()
        .filter(one -> one.isHeld() && one.isReflection() && !one.day().isBefore(cycle.from()))
        .toList();
  }

  /** Begins a cycle; a space turns once at a time. */
  @Transactional
  public Outcome begin(SpaceId space, CycleDraft draft, Role role) {
    var isFree = list(space).stream().noneMatch(Cycle::isOpen);
    var refusal = draft.refusal().or(() -> Said.unless(isFree, "", "learning.cycle.refused.open"));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var id = Ids.next();
    store.insert(space, id, draft);
    var begun = enter(space, id);
    publish(begun);
    var what = "learning.cycle.begun";
    steps.add(space, id, new Step(what, "", "OPEN", role, Phrase.EMPTY, days.now()));
    return new Outcome.Begun(begun);
  }

  /** Closes a cycle, or says what is missing for it. */
  @Transactional
  public Optional<Refusal> close(Cycle cycle, Ending ending, Room room) {
    return close(cycle, ending, room, days.today());
  }

  /** Closes a cycle on a day that has been. */
  @Transactional
  public Optional<Refusal> close(Cycle cycle, Ending ending, Room room, LocalDate day) {
    var refusal = ending.refusal().or(() -> unfounded(cycle, ending, room));
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.close(cycle, ending, day)) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    var closed = enter(cycle.space(), cycle.id());
    var said = ending.isChange() ? ending.change() : ending.unchanged();
    var what = ending.isChange() ? "learning.cycle.closed.changed" : "learning.cycle.closed.same";
    var role = Objects.requireNonNull(room.role());
    steps.add(cycle.space(), cycle.id(), new Step(what, "OPEN", "CLOSED", role, said, days.now()));
    publish(closed);
    records.become(cycle.space(), cycle.id(), closed.state(), what, ending.changed(), said);
    tie(closed);
    return Optional.empty();
  }

  private Optional<Refusal> unfounded(Cycle cycle, Ending ending, Room room) {
    var isHeld = reflections(cycle).stream().anyMatch(one -> one.id().equals(ending.reflection()));
    var changed = ending.changed();
    return Said.first(
        Said.unless(isHeld, "reflection", "learning.cycle.refused.reflection"),
        Said.unless(
            changed == null || changeable.find(room, changed).isPresent(),
            "changed",
            "learning.cycle.refused.changed"));
  }

  @Override
  public List<String> kinds() {
    return List.of(Cycle.KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::tie);
  }

  private void publish(Cycle one) {
    var said = one.ending().isChange() ? one.ending().change() : one.ending().unchanged();
    records.put(
        new Face(one.space(), one.id(), Cycle.KIND, one.draft().question(), said, one.path())
            .in(one.state())
            .since(one.from()));
  }

  private void tie(Cycle one) {
    tie(one, one.ending().reflection(), one.id());
    tie(one, one.id(), one.ending().changed());
  }

  private void tie(Cycle one, @Nullable UUID earlier, @Nullable UUID later) {
    if (earlier != null && later != null) {
      links.tie(new Tie(one.space(), earlier, later, Relation.LED_TO));
    }
  }
}
