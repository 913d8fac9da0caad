package se.utmana.app.portfolio.expedition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.AccountErased;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.portfolio.course.Steps;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The expeditions of the spaces. */
@Component
public class Expeditions {

  private final ExpeditionStore store;
  private final JourneyStore journeys;
  private final ExpeditionFaces faces;
  private final Steps steps;
  private final Challenges challenges;
  private final Days days;

  Expeditions(
      ExpeditionStore store,
      JourneyStore journeys,
      ExpeditionFaces faces,
      Steps steps,
      Challenges challenges,
      Days days) {
    this.store = store;
    this.journeys = journeys;
    this.faces = faces;
    this.steps = steps;
    this.challenges = challenges;
    this.days = days;
  }

  /** An expedition that was planned, or why it was not. */
  public sealed interface Outcome {

    record Planned(Expedition expedition) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** The expeditions of a space, the newest first. */
  public List<Expedition> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<Expedition> find(SpaceId space, UUID id) {
    return store.find(space, id);
  }

  /** The expedition that a path names; another space's answers like one that does not exist. */
  public Expedition enter(SpaceId space, UUID id) {
    return find(space, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Those of a space that have a question. */
  public Set<ExpeditionId> asking(SpaceId space) {
    return journeys.asking(space);
  }

  public Journey journey(Expedition expedition) {
    return new Journey(
        expedition,
        journeys.questions(expedition),
        journeys.stops(expedition),
        journeys.insights(expedition));
  }

  public Optional<Reflection> reflection(Expedition expedition) {
    return journeys.reflection(expedition);
  }

  public List<Step> steps(Expedition expedition) {
    return steps.of(expedition.space(), expedition.id().value());
  }

  /**
   * Plans an expedition with its first questions.
   *
   * @param account who plans it and is told what comes of it, null for nobody
   */
  @Transactional
  public Outcome plan(
      SpaceId space, ExpeditionPlan plan, List<Phrase> questions, @Nullable UUID account) {
    var refusal =
        plan.refusal()
            .or(() -> challenge(space, plan))
            .or(() -> Said.unless(!questions.isEmpty(), "questions", "portfolio.refused.empty"))
            .or(
                () ->
                    questions.stream()
                        .flatMap(one -> Question.refusal("questions", one).stream())
                        .findFirst());
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var planned = new Expedition(space, ExpeditionId.next(), plan, ExpeditionState.PLANNED, 1);
    store.insert(planned);
    for (int i = 0; i < questions.size(); i++) {
      journeys.put(planned, Question.open(i + 1, questions.get(i)));
    }
    faces.show(planned, questions);
    faces.tie(planned);
    if (account != null) {
      faces.follow(planned, account);
    }
    return new Outcome.Planned(planned);
  }

  /** Notes that an expedition comes from a record of the space, such as a link of a system map. */
  @Transactional
  public void comesFrom(Expedition expedition, UUID record) {
    faces.tieTo(expedition, record);
  }

  /** Writes the plan anew, unless somebody else did so after the writer read that version. */
  @Transactional
  public Optional<Refusal> rewrite(Expedition read, ExpeditionPlan plan) {
    var refusal =
        plan.refusal()
            .or(() -> challenge(read.space(), plan))
            .or(() -> Itinerary.writable(read.state().isWritable()));
    if (refusal.isPresent()) {
      return refusal;
    }
    var before = enter(read.space(), read.id().value());
    var written = new Expedition(read.space(), read.id(), plan, read.state(), read.version());
    if (!store.update(written)) {
      return Optional.of(Refusal.of("portfolio.refused.changed"));
    }
    faces.show(written, texts(written));
    faces.tieAnew(before, written);
    return Optional.empty();
  }

  @Transactional
  public Optional<Refusal> move(
      Expedition expedition, ExpeditionMove move, Role role, Phrase reason) {
    return move(expedition, move, role, reason, null);
  }

  /** Moves an expedition on, or says why it stays where it is. */
  @Transactional
  public Optional<Refusal> move(
      Expedition expedition,
      ExpeditionMove move,
      Role role,
      Phrase reason,
      @Nullable Reflection reflection) {
    store.hold(expedition);
    var now = enter(expedition.space(), expedition.id().value());
    var refusal = move.refusal(journey(now), reason, reflection, days.today());
    if (refusal.isPresent()) {
      return refusal;
    }
    store.move(now, move.to());
    if (reflection != null) {
      journeys.put(now, reflection);
    }
    var from = now.state().name();
    var step = new Step(move.moved(), from, move.to().name(), role, reason, days.now());
    steps.add(now.space(), now.id().value(), step);
    faces.become(now, move, reflection == null ? reason : reflection.text());
    return Optional.empty();
  }

  private List<Phrase> texts(Expedition expedition) {
    return journeys.questions(expedition).stream().map(Question::text).toList();
  }

  private Optional<Refusal> challenge(SpaceId space, ExpeditionPlan plan) {
    var isThere = challenges.find(space, new ChallengeId(plan.requireChallenge())).isPresent();
    return Said.unless(isThere, "challenge", "portfolio.refused.challenge");
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }
}
