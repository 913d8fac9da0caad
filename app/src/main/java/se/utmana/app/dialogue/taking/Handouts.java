package se.utmana.app.dialogue.taking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.BallotRoll;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.web.Refusal;

/** Hands out ballots: one to a browser or a program, or one to a member. */
@Component
public class Handouts {

  private final Ballots ballots;
  private final BallotTokens tokens;
  private final BallotRoll roll;

  Handouts(Ballots ballots, BallotTokens tokens, BallotRoll roll) {
    this.ballots = ballots;
    this.tokens = tokens;
    this.roll = roll;
  }

  /** A ballot, or why there is none. */
  public sealed interface Handout {

    record Given(String ballot) implements Handout {}

    record Refused(Refusal refusal) implements Handout {}
  }

  /**
   * Hands a ballot to a visitor who has none.
   *
   * @param actorType the code of what the visitor speaks for, empty when not said
   */
  public Handout give(Visit visit, String actorType) {
    var dialogue = visit.dialogue();
    var refusal = refusal(visit);
    if (refusal.isPresent()) {
      return new Handout.Refused(refusal.get());
    }
    var token = tokens.issue(dialogue.id());
    if (dialogue.terms().asksActorType()) {
      var voter = tokens.voter(dialogue.id(), token).orElseThrow();
      ActorTypes.ofCode(actorType).ifPresent(type -> ballots.declare(dialogue.id(), voter, type));
    }
    return new Handout.Given(token);
  }

  /** Strikes a member off the roll as the last of all checks, since it cannot be undone. */
  private Optional<Refusal> refusal(Visit visit) {
    var dialogue = visit.dialogue();
    var closed = dialogue.refusal(ballots.today());
    if (closed.isPresent()) {
      return closed;
    }
    if (!visit.mayVote()) {
      return Optional.of(Refusal.of("dialogue.refusal.members"));
    }
    if (dialogue.isForMembers() && !roll.strike(dialogue.id(), visit.viewer().requireAccount())) {
      return Optional.of(Refusal.of("dialogue.refusal.given"));
    }
    return Optional.empty();
  }
}
