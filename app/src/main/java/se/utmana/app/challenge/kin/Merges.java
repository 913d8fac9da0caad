package se.utmana.app.challenge.kin;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Move;
import se.utmana.app.challenge.Moves;
import se.utmana.app.challenge.Stage;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.CameOf;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * Lets a challenge go up in another and come out again. All that was written in it stays where it
 * is; its address leads on, and those who contributed to either of the two are told why.
 */
@Component
public class Merges implements Publisher {

  private final Challenges challenges;
  private final Moves moves;
  private final Links links;
  private final ApplicationEventPublisher events;

  Merges(Challenges challenges, Moves moves, Links links, ApplicationEventPublisher events) {
    this.challenges = challenges;
    this.moves = moves;
    this.links = links;
    this.events = events;
  }

  /** Lets one challenge go up in another of the same space, or says why not. */
  @Transactional
  public Optional<Refusal> merge(Challenge one, ChallengeId into, Phrase reason) {
    var other =
        challenges
            .find(one.space(), into)
            .filter(found -> !found.id().equals(one.id()) && found.stage().isCurrent());
    if (other.isEmpty()) {
      return Optional.of(Refusal.at("into", "challenge.kin.refused.into"));
    }
    var refusal = moves.move(one, Move.MERGE, Role.PROCESS_LEADER, reason, into.value());
    if (refusal.isEmpty()) {
      tell(other.get(), "challenge.moved.took_in", one, reason);
      links.note(tie(one, into, reason));
    }
    return refusal;
  }

  /** Takes it out again, to where it was before. */
  @Transactional
  public Optional<Refusal> separate(Challenge one, Phrase reason) {
    var into = one.mergedInto();
    if (into == null) {
      return Optional.of(Refusal.at("reason", "challenge.refused.move"));
    }
    var refusal = moves.move(one, Move.SEPARATE, Role.PROCESS_LEADER, reason, into.value());
    if (refusal.isEmpty()) {
      links.untie(one.space(), one.id().value(), into.value(), Relation.MERGED_INTO);
      challenges
          .find(one.space(), into)
          .ifPresent(other -> tell(other, "challenge.moved.let_go", one, reason));
    }
    return refusal;
  }

  private void tell(Challenge to, String what, Challenge of, Phrase reason) {
    events.publishEvent(new CameOf(to.space(), to.id().value(), what, of.id().value(), reason));
  }

  @Override
  public void publishAll(SpaceId space) {
    // The challenges are published by themselves.
  }

  @Override
  public void linkAll(SpaceId space) {
    for (var one : challenges.list(space)) {
      var into = one.mergedInto();
      if (one.stage() == Stage.MERGED && into != null) {
        links.note(tie(one, into, reason(one)));
      }
    }
  }

  private Phrase reason(Challenge one) {
    var course = moves.course(one).events();
    return course.isEmpty() ? Phrase.EMPTY : course.getLast().reason();
  }

  private static Tie tie(Challenge one, ChallengeId into, Phrase reason) {
    return new Tie(
        one.space(),
        one.id().value(),
        into.value(),
        Relation.MERGED_INTO,
        Role.PROCESS_LEADER.key(),
        reason);
  }
}
