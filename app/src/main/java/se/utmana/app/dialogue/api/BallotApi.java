package se.utmana.app.dialogue.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.results.OpenResults;
import se.utmana.app.dialogue.results.ResultsJson;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.dialogue.taking.Deck;
import se.utmana.app.dialogue.taking.Handouts;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/**
 * Taking part through a program, such as a kiosk: get a ballot, send it in the header {@code
 * Ballot}, ask for the next statement, and vote. Voting again replaces the earlier vote.
 */
@RestController
@RequestMapping("/api/v1/d/{code}")
@OpenTo(Audience.ANYONE)
class BallotApi {

  private final Handouts handouts;
  private final Ballots ballots;
  private final Statements statements;
  private final Surveys surveys;
  private final OpenResults results;

  BallotApi(
      Handouts handouts,
      Ballots ballots,
      Statements statements,
      Surveys surveys,
      OpenResults results) {
    this.handouts = handouts;
    this.ballots = ballots;
    this.statements = statements;
    this.surveys = surveys;
    this.results = results;
  }

  /** What the participant speaks for: a code of the list of actor types, or nothing. */
  record BallotInput(@Nullable String actorType) {}

  /** A ballot to keep: it is the only one, and stored nowhere else. */
  record BallotView(String ballot) {}

  /** A statement to vote on, and how far the participant has come. */
  record NextView(int number, Phrase text, int answered, int total) {}

  record VoteInput(@NotNull Vote vote) {}

  record VoteView(int statement, Vote vote) {}

  /**
   * A statement of the participant's own.
   *
   * @param insists whether the similar ones have been seen and something else is meant
   */
  record StatementInput(
      @NotNull String text, @Nullable String language, @Nullable Boolean insists) {}

  /** What became of a statement: it has a number, or these say nearly the same. */
  record AddedView(@Nullable Statement added, List<Statement> similar) {}

  @GetMapping
  DialogueView read(Visit visit) {
    return DialogueView.of(visit.dialogue());
  }

  @PostMapping("/ballots")
  @OwnTransactions
  @ResponseStatus(HttpStatus.CREATED)
  BallotView give(Visit visit, @RequestBody(required = false) @Nullable BallotInput input) {
    var type = input == null || input.actorType() == null ? "" : input.actorType();
    return switch (handouts.give(visit, type)) {
      case Handouts.Handout.Refused refused -> throw new RefusedException(refused.refusal());
      case Handouts.Handout.Given given -> new BallotView(given.ballot());
    };
  }

  /** The next statement; 204 when everything is answered. */
  @GetMapping("/next")
  ResponseEntity<NextView> next(Visit visit) {
    var id = visit.dialogue().id();
    var voter = voter(visit);
    var deck = Deck.of(voter, statements.list(id), ballots.of(id, voter));
    return deck.next(surveys.priorities(id).orElseGet(Map::of))
        .map(one -> new NextView(one.number(), one.text(), deck.answered(), deck.total()))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @GetMapping("/votes")
  List<VoteView> votes(Visit visit) {
    return ballots.of(visit.dialogue().id(), voter(visit)).stream()
        .map(one -> new VoteView(one.statement(), one.vote()))
        .toList();
  }

  @OwnTransactions
  @PutMapping("/votes/{statement}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void vote(Visit visit, @PathVariable int statement, @Valid @RequestBody VoteInput input) {
    Refusals.raise(
        ballots.cast(visit.dialogue(), voter(visit), statement, input.vote(), Channel.API));
  }

  @OwnTransactions
  @DeleteMapping("/votes/{statement}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Visit visit, @PathVariable int statement) {
    Refusals.raise(ballots.withdraw(visit.dialogue(), voter(visit), statement));
  }

  @PostMapping("/statements")
  AddedView add(Visit visit, @Valid @RequestBody StatementInput input) {
    voter(visit);
    var language = Language.of(input.language() == null ? "" : input.language());
    var insists = Boolean.TRUE.equals(input.insists());
    return switch (statements.add(visit.dialogue().id(), language, input.text(), insists)) {
      case Statements.Added.Refused refused -> throw new RefusedException(refused.refusal());
      case Statements.Added.Similar similar -> new AddedView(null, similar.statements());
      case Statements.Added.Posted posted -> new AddedView(posted.statement(), List.of());
    };
  }

  @GetMapping("/results")
  ResultsJson results(Visit visit) {
    return results.of(visit.dialogue());
  }

  /** The random number of a ballot that we have signed; 401 without one. */
  private static UUID voter(Visit visit) {
    var voter = visit.voter();
    if (voter == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return voter;
  }
}
