package se.utmana.app.challenge.assessment;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.Actor;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Members;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;

/** What the organisations of a space think of its challenges. */
@Component
public class Assessments {

  private final AssessmentStore store;
  private final Yardsticks yardsticks;
  private final Actors actors;
  private final Members members;
  private final Clock clock;

  Assessments(
      AssessmentStore store, Yardsticks yardsticks, Actors actors, Members members, Clock clock) {
    this.store = store;
    this.yardsticks = yardsticks;
    this.actors = actors;
    this.members = members;
    this.clock = clock;
  }

  /** What the assessments so far say for a decision. */
  public AssessmentSummary summary(Challenge challenge) {
    return AssessmentSummary.of(overview(challenge));
  }

  /** Whether the challenge still takes assessments: until it is decided. */
  public boolean isOpenFor(Challenge challenge) {
    return challenge.stage() == Stage.SUBMITTED || challenge.stage() == Stage.UNDER_ASSESSMENT;
  }

  /** The organisations that have assessed the challenge. */
  public Set<ActorId> assessors(Challenge challenge) {
    return overview(challenge).assessments().stream()
        .map(one -> one.actor().id())
        .collect(Collectors.toSet());
  }

  Overview overview(Challenge challenge) {
    var present =
        actors.list(challenge.space()).stream()
            .map(actor -> Voice.of(actor.type()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Voice.class)));
    var counted = store.counted(challenge).stream().map(row -> assessment(challenge, row)).toList();
    return new Overview(yardsticks.of(challenge.space()), counted, present);
  }

  /** The submitted versions of one assessment, newest first. */
  List<Assessment> versions(Challenge challenge, UUID id) {
    return store.versions(challenge, id).stream().map(row -> assessment(challenge, row)).toList();
  }

  /** The person's own newest version, be it a draft. */
  public Optional<Assessment> mine(Challenge challenge, UUID account) {
    return store.mine(challenge, account).map(row -> assessment(challenge, row));
  }

  /** The organisation that the person assesses for; none for who represents none. */
  public Optional<Actor> actorOf(SpaceId space, UUID account) {
    return members
        .find(space, account)
        .flatMap(member -> Optional.ofNullable(member.actor()))
        .flatMap(actor -> actors.find(space, actor));
  }

  /**
   * Writes a version of the person's assessment.
   *
   * @param read the version that the person has seen, 0 for none
   * @param submit whether it counts from now on; a draft may be incomplete
   */
  @Transactional
  public Optional<Refusal> write(
      Challenge challenge, UUID account, int read, Map<Criterion, Answer> answers, boolean submit) {
    var actor = actorOf(challenge.space(), account);
    if (actor.isEmpty()) {
      return Optional.of(Refusal.of("challenge.refused.noActor"));
    }
    if (!isOpenFor(challenge)) {
      return Optional.of(Refusal.of("challenge.refused.decided"));
    }
    var faults =
        submit
            ? Assessment.faults(answers, yardsticks.of(challenge.space()))
            : Assessment.impossible(answers);
    if (!faults.isEmpty()) {
      return Optional.of(faults.getFirst());
    }
    var row = row(actor.get().id(), read + 1, answers, submit);
    return store.add(challenge, account, row)
        ? Optional.empty()
        : Optional.of(Refusal.of("challenge.refused.twoTabs"));
  }

  /** Takes in an assessment that was made elsewhere, in a meeting or a demonstration. */
  @Transactional
  public void takeIn(Challenge challenge, Actor actor, Map<Criterion, Answer> answers) {
    store.add(challenge, Ids.random(), row(actor.id(), 1, answers, true));
  }

  private AssessmentStore.Row row(
      ActorId actor, int version, Map<Criterion, Answer> answers, boolean submitted) {
    return new AssessmentStore.Row(
        Ids.random(), actor, version, submitted, answers, clock.instant());
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }

  private Assessment assessment(Challenge challenge, AssessmentStore.Row row) {
    return new Assessment(
        row.id(),
        actors.find(challenge.space(), row.actor()).orElseThrow(),
        row.version(),
        row.submitted(),
        row.answers(),
        row.writtenAt());
  }
}
