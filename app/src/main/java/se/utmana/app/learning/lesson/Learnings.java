package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.learning.Changeable;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.course.Steps;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Reach;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The learnings of the spaces. */
@Component
public class Learnings implements Publisher {

  private final LearningStore store;
  private final Changeable changeable;
  private final Steps steps;
  private final Records records;
  private final Links links;
  private final Followers followers;
  private final Days days;

  Learnings(
      LearningStore store,
      Changeable changeable,
      Steps steps,
      Records records,
      Links links,
      Followers followers,
      Days days) {
    this.store = store;
    this.changeable = changeable;
    this.steps = steps;
    this.records = records;
    this.links = links;
    this.followers = followers;
    this.days = days;
  }

  /** A learning that was written, or why it was not. */
  public sealed interface Outcome {

    record Written(Learning learning) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** All of a space, the newest first, drafts and what was withdrawn included. */
  public List<Learning> list(SpaceId space) {
    return store.list(space);
  }

  /** Those that the viewer of a room may see. */
  public List<Learning> list(Room room) {
    return list(room.space().id()).stream().filter(one -> room.isMember() || one.isOpen()).toList();
  }

  /** The one that a path names; what the viewer may not see answers like what does not exist. */
  public Learning enter(Room room, UUID id) {
    return list(room).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public List<Step> steps(Learning one) {
    return steps.of(one.space(), one.id());
  }

  /** Writes a draft; whoever writes it is told what comes of it. */
  @Transactional
  public Outcome write(Room room, LearningDraft draft, Role role, @Nullable UUID account) {
    var space = room.space().id();
    var refusal = draft.refusal().or(() -> strange(room, draft));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var id = Ids.next();
    store.insert(space, id, draft);
    var written = enter(room, id);
    publish(written);
    tie(written);
    steps.add(
        space,
        id,
        new Step("learning.lesson.written", "", "DRAFT", role, Phrase.EMPTY, days.now()));
    if (account != null) {
      followers.follow(space, id, account);
    }
    return new Outcome.Written(written);
  }

  /** Writes a draft anew; what is published is not written any more. */
  @Transactional
  public Optional<Refusal> rewrite(Room room, Learning one, LearningDraft draft, int version) {
    var refusal =
        Said.unless(one.isDraft(), "", "learning.lesson.refused.published")
            .or(draft::refusal)
            .or(() -> strange(room, draft));
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.update(one, draft, version)) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    var written = enter(room, one.id());
    links.untieAll(one.space(), one.id(), Relation.LED_TO);
    publish(written);
    tie(written);
    return Optional.empty();
  }

  /** Publishes, refutes or withdraws a learning, or says why not. */
  @Transactional
  public Optional<Refusal> move(Learning one, LearningMove move, Role role, Phrase reason) {
    var refusal = move.refusal(one, role, reason);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.move(one, move.to(), days.today())) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    steps.add(
        one.space(),
        one.id(),
        new Step(move.moved(), one.state().name(), move.to().name(), role, reason, days.now()));
    list(one.space()).stream().filter(moved -> moved.id().equals(one.id())).forEach(this::publish);
    records.become(one.space(), one.id(), move.to().key(), move.moved(), reason);
    return Optional.empty();
  }

  /** What it rests on must be records of the space that its writer may see. */
  private Optional<Refusal> strange(Room room, LearningDraft draft) {
    var found = changeable.all(room.space().id(), draft.evidence(), room).size();
    return Said.unless(
        found == draft.evidence().size(), "evidence", "learning.lesson.refused.evidence");
  }

  @Override
  public List<String> kinds() {
    return List.of(Learning.KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::tie);
  }

  private void publish(Learning one) {
    var draft = one.draft();
    records.put(
        new Face(one.space(), one.id(), Learning.KIND, draft.text(), draft.limits(), one.path())
            .in(one.state().key())
            .within(one.isOpen() ? Reach.SPACE : Reach.MEMBERS));
  }

  private void tie(Learning one) {
    one.draft()
        .evidence()
        .forEach(earlier -> links.tie(new Tie(one.space(), earlier, one.id(), Relation.LED_TO)));
  }
}
