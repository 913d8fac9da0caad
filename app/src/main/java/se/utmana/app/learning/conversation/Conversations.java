package se.utmana.app.learning.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.course.Steps;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The conversations of the spaces. */
@Component
public class Conversations implements Publisher {

  private static final Refusal CHANGED = Refusal.of("portfolio.refused.changed");

  private final ConversationStore store;
  private final Actors actors;
  private final Steps steps;
  private final Records records;
  private final Days days;

  Conversations(ConversationStore store, Actors actors, Steps steps, Records records, Days days) {
    this.store = store;
    this.actors = actors;
    this.steps = steps;
    this.records = records;
    this.days = days;
  }

  /** A conversation that was planned, or why it was not. */
  public sealed interface Outcome {

    record Planned(Conversation conversation) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** Those of a space, the latest first. */
  public List<Conversation> list(SpaceId space) {
    return store.list(space);
  }

  /** The one that a path names; another space's answers like one that does not exist. */
  public Conversation enter(SpaceId space, UUID id) {
    return store
        .find(space, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public List<Step> steps(Conversation one) {
    return steps.of(one.space(), one.id());
  }

  @Transactional
  public Outcome plan(SpaceId space, ConversationDraft draft, Role role) {
    var refusal = draft.refusal().or(() -> strangers(space, "invited", draft.invited()));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var one = new Conversation(space, Ids.next(), draft, ConversationState.PLANNED, Minutes.NONE);
    store.insert(one);
    publish(one);
    note(one, "", ConversationState.PLANNED, role, Phrase.EMPTY);
    return new Outcome.Planned(one);
  }

  /** Says that a conversation was held, and what came of it. */
  @Transactional
  public Optional<Refusal> hold(Conversation one, Minutes minutes, Role role) {
    var came = minutes.came().stream().map(Attendance::actor).toList();
    var refusal =
        Said.unless(!one.day().isAfter(days.today()), "", "learning.refused.early")
            .or(minutes::refusal)
            .or(() -> strangers(one.space(), "came", came));
    if (refusal.isPresent()) {
      return refusal;
    }
    return store.hold(one, minutes)
        ? become(one, ConversationState.HELD, role, minutes.decisions())
        : Optional.of(CHANGED);
  }

  /** Says that a conversation is not held, and why. */
  @Transactional
  public Optional<Refusal> cancel(Conversation one, Role role, Phrase reason) {
    var refusal = Said.needed("reason", reason, Said.TEXT);
    if (refusal.isPresent()) {
      return refusal;
    }
    return store.cancel(one)
        ? become(one, ConversationState.CANCELLED, role, reason)
        : Optional.of(CHANGED);
  }

  private Optional<Refusal> become(
      Conversation one, ConversationState to, Role role, Phrase reason) {
    note(one, one.state().name(), to, role, reason);
    records.become(one.space(), one.id(), to.key(), "learning.conversation.became." + to, reason);
    return Optional.empty();
  }

  private void note(Conversation one, String from, ConversationState to, Role role, Phrase reason) {
    var what = "learning.conversation.became." + to;
    steps.add(one.space(), one.id(), new Step(what, from, to.name(), role, reason, days.now()));
  }

  private Optional<Refusal> strangers(SpaceId space, String field, List<UUID> named) {
    var known = actors.list(space).stream().map(actor -> actor.id().value()).toList();
    return Said.unless(known.containsAll(named), field, "learning.refused.actor");
  }

  @Override
  public List<String> kinds() {
    return List.of(Conversation.KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  private void publish(Conversation one) {
    var title = one.draft().purpose();
    records.put(
        new Face(
                one.space(),
                one.id(),
                Conversation.KIND,
                title,
                one.minutes().decisions(),
                one.path())
            .in(one.state().key())
            .since(one.day()));
  }
}
