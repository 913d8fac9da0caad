package se.utmana.app.portfolio.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.course.Steps;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The measures of the spaces. */
@Component
public class Measures implements Publisher {

  private final MeasureStore store;
  private final Challenges challenges;
  private final Actors actors;
  private final Steps steps;
  private final Records records;
  private final Links links;
  private final Followers followers;
  private final Days days;

  Measures(
      MeasureStore store,
      Challenges challenges,
      Actors actors,
      Steps steps,
      Records records,
      Links links,
      Followers followers,
      Days days) {
    this.store = store;
    this.challenges = challenges;
    this.actors = actors;
    this.steps = steps;
    this.records = records;
    this.links = links;
    this.followers = followers;
    this.days = days;
  }

  /** A measure that was proposed, or why it was not. */
  public sealed interface Outcome {

    record Proposed(Measure measure) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** The measures of a space in the order of their numbers. */
  public List<Measure> list(SpaceId space) {
    return store.list(space);
  }

  /** The measure that a path names; another space's answers like one that does not exist. */
  public Measure enter(SpaceId space, UUID id) {
    return list(space).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public List<Step> steps(Measure measure) {
    return steps.of(measure.space(), measure.id());
  }

  /**
   * Proposes a measure.
   *
   * @param account who proposes it and is told what comes of it, null for nobody
   */
  @Transactional
  public Outcome propose(SpaceId space, MeasureDraft draft, @Nullable UUID account) {
    var refusal = draft.refusal().or(() -> unknown(space, draft));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var id = Ids.next();
    store.insert(new Measure(space, id, 1, draft, MeasureState.PROPOSED, 1));
    var proposed = enter(space, id);
    publish(proposed);
    tie(proposed);
    if (account != null) {
      followers.follow(space, id, account);
    }
    return new Outcome.Proposed(proposed);
  }

  /** Writes a proposal anew; what is decided is not written any more. */
  @Transactional
  public Optional<Refusal> rewrite(Measure read, MeasureDraft draft, int version) {
    var refusal =
        Said.unless(read.state() == MeasureState.PROPOSED, "", "portfolio.measure.refused.decided")
            .or(draft::refusal)
            .or(() -> unknown(read.space(), draft));
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.update(read.with(draft, version))) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    var written = enter(read.space(), read.id());
    publish(written);
    var challenge = written.draft().challenge();
    if (challenge != null) {
      links.untieOthers(written.space(), challenge, written.id(), Relation.LED_TO);
    }
    tie(written);
    return Optional.empty();
  }

  /** Moves a measure on, or says why it stays where it is. */
  @Transactional
  public Optional<Refusal> move(Measure measure, MeasureMove move, Role role, Phrase reason) {
    var refusal = move.refusal(measure, role, reason);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!store.move(measure, move.to())) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    var from = measure.state().name();
    var step = new Step(move.moved(), from, move.to().name(), role, reason, days.now());
    steps.add(measure.space(), measure.id(), step);
    records.become(measure.space(), measure.id(), move.to().key(), move.moved(), reason);
    return Optional.empty();
  }

  /** What the draft names must be of the same space. */
  private Optional<Refusal> unknown(SpaceId space, MeasureDraft draft) {
    var challenge = draft.challenge();
    var isThere =
        challenge != null && challenges.find(space, new ChallengeId(challenge)).isPresent();
    var known = actors.list(space).stream().map(Actor::id).map(id -> id.value()).toList();
    return Said.first(
        Said.unless(isThere, "challenge", "portfolio.refused.challenge"),
        Said.unless(
            known.containsAll(draft.accountable()),
            "accountable",
            "portfolio.measure.refused.accountable",
            0),
        Said.unless(
            known.containsAll(draft.partners()), "partners", "portfolio.measure.refused.partner"));
  }

  @Override
  public List<String> kinds() {
    return List.of(Kind.MEASURE.key());
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::tie);
  }

  private void publish(Measure one) {
    records.put(
        new Face(
                one.space(),
                one.id(),
                Kind.MEASURE.key(),
                one.title(),
                one.draft().indicator(),
                one.path())
            .in(one.state().key()));
  }

  private void tie(Measure one) {
    tie(one, one.draft().challenge());
    tie(one, one.draft().lever());
  }

  private void tie(Measure one, @Nullable UUID earlier) {
    if (earlier != null) {
      links.tie(new Tie(one.space(), earlier, one.id(), Relation.LED_TO));
    }
  }
}
