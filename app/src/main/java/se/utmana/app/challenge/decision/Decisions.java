package se.utmana.app.challenge.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Moves;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.choosing.Choosing;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.CameOf;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/** The decisions of the spaces about their challenges. */
@Component
public class Decisions implements Publisher {

  static final String KIND = "challenge.decision.one";

  private final DecisionStore store;
  private final GroundsMaker grounds;
  private final Moves moves;
  private final Choosing choosing;
  private final Comparisons comparisons;
  private final Records records;
  private final Links links;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Decisions(
      DecisionStore store,
      GroundsMaker grounds,
      Moves moves,
      Choosing choosing,
      Comparisons comparisons,
      Records records,
      Links links,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.grounds = grounds;
    this.moves = moves;
    this.choosing = choosing;
    this.comparisons = comparisons;
    this.records = records;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  /** The decisions of a space, the latest first. */
  public List<Decision> list(SpaceId space) {
    return store.list(space);
  }

  /** The decisions about a challenge, the latest first. */
  public List<Decision> of(SpaceId space, ChallengeId challenge) {
    return list(space).stream().filter(one -> one.challenge().equals(challenge)).toList();
  }

  public Optional<Decision> find(SpaceId space, UUID id) {
    return store.find(space, id);
  }

  /** The decisions to let a challenge rest whose day to look at it again has come. */
  public List<Decision> due(SpaceId space) {
    return store.due(space, today());
  }

  /** What there is to decide from now. */
  public Grounds grounds(Challenge challenge) {
    return grounds.of(challenge);
  }

  /** A decision, or why it was not made. */
  public sealed interface Outcome {

    record Made(Decision decision) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** Decides about a challenge, in the name of that person and no other. */
  @Transactional
  public Outcome decide(Challenge challenge, DecisionDraft draft, UUID account) {
    var known = grounds.of(challenge);
    var id = Ids.next();
    var refusal =
        draft
            .refusal(known, today())
            .or(() -> moves.move(challenge, draft.move(), Role.COMMISSIONER, draft.reasons(), id));
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    var number = store.count(challenge.space(), challenge.id()) + 1;
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var title = challenge.wording().title();
    var decision =
        new Decision(
            challenge.space(), id, challenge.id(), number, title, draft, account, known, now);
    store.insert(decision);
    publish(decision);
    link(decision);
    tellThoseWhoRanked(decision);
    events.publishEvent(
        new ChallengeDecided(
            challenge.space(),
            challenge.id(),
            id,
            draft.move(),
            draft.reasons(),
            choosing.members(challenge.space(), challenge.id())));
    return new Outcome.Made(decision);
  }

  /**
   * Whoever asked to be told in a ranking of the challenge, and was not told with the challenge.
   */
  private void tellThoseWhoRanked(Decision decision) {
    var draft = decision.draft();
    for (var one : comparisons.of(decision.space(), decision.challenge())) {
      events.publishEvent(
          new CameOf(
              decision.space(),
              one.id().value(),
              "challenge.moved." + draft.move().code(),
              decision.id(),
              draft.reasons(),
              true));
    }
  }

  private LocalDate today() {
    return SwedishTime.today(clock);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::link);
  }

  private void publish(Decision one) {
    records.put(
        new Face(one.space(), one.id(), KIND, one.title(), one.draft().reasons(), one.path())
            .in(one.key())
            .since(one.day()));
  }

  private void link(Decision one) {
    links.note(
        new Tie(
            one.space(),
            one.challenge().value(),
            one.id(),
            Relation.DECIDED_BY,
            Role.COMMISSIONER.key(),
            one.draft().reasons()));
  }
}
