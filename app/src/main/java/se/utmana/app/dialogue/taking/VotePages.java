package se.utmana.app.dialogue.taking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.dialogue.visit.Redirect;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Refusal;

/** Answering, one statement at a time. */
@Controller
@RequestMapping("/d/{code}")
@OpenTo(Audience.ANYONE)
@OwnTransactions
class VotePages {

  private final Ballots ballots;
  private final Statements statements;
  private final Surveys surveys;

  VotePages(Ballots ballots, Statements statements, Surveys surveys) {
    this.ballots = ballots;
    this.statements = statements;
    this.surveys = surveys;
  }

  /**
   * The next statement, or the one that is asked for.
   *
   * @param last the statement that was answered just now
   */
  @GetMapping("/vote")
  Object next(
      Visit visit,
      @RequestParam(required = false) @Nullable Integer statement,
      @RequestParam(required = false) @Nullable Integer last) {
    return page(visit, statement, last, Optional.empty());
  }

  @PostMapping("/vote")
  Object vote(
      Visit visit,
      HttpServletResponse response,
      @RequestParam int statement,
      @RequestParam Choice vote) {
    var voter = visit.voter();
    if (voter == null) {
      return Redirect.to(visit.dialogue().path());
    }
    try {
      var refusal = ballots.cast(visit.dialogue(), voter, statement, vote.vote(), Channel.WEB);
      return refusal.isPresent()
          ? page(visit, null, null, refusal)
          : Redirect.to(visit.path("vote?last=" + statement));
    } catch (BusyException busy) {
      busy.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
      return new BusyPage(visit, statement, vote);
    }
  }

  /** Takes an answer back and asks again. */
  @PostMapping("/undo")
  Object undo(Visit visit, @RequestParam int statement) {
    var voter = visit.voter();
    if (voter == null) {
      return Redirect.to(visit.dialogue().path());
    }
    var refusal = ballots.withdraw(visit.dialogue(), voter, statement);
    return refusal.isPresent()
        ? page(visit, null, null, refusal)
        : Redirect.to(visit.path("vote?statement=" + statement));
  }

  /** A vote as a form sends it. */
  enum Choice {
    AGREE,
    DISAGREE,
    PASS;

    Vote vote() {
      return Vote.valueOf(name());
    }

    static String of(Vote vote) {
      return vote.name().toLowerCase(Locale.ROOT);
    }
  }

  private Object page(
      Visit visit, @Nullable Integer wanted, @Nullable Integer last, Optional<Refusal> refused) {
    var voter = visit.voter();
    if (voter == null || !visit.dialogue().takesVotes(ballots.today())) {
      return Redirect.to(visit.dialogue().path());
    }
    var deck = deck(visit, voter);
    var chosen =
        Optional.ofNullable(wanted)
            .flatMap(deck::find)
            .or(() -> deck.next(priorities(visit)))
            .orElse(null);
    if (chosen == null) {
      return Redirect.to(visit.path("standing"));
    }
    return new VotePage(
        visit,
        chosen,
        deck.votes().get(chosen.number()),
        deck.answered(),
        deck.total(),
        last != null && deck.votes().containsKey(last) ? last : null,
        refused);
  }

  private Map<Integer, Double> priorities(Visit visit) {
    return surveys.priorities(visit.dialogue().id()).orElseGet(Map::of);
  }

  private Deck deck(Visit visit, UUID voter) {
    var id = visit.dialogue().id();
    return Deck.of(voter, statements.list(id), ballots.of(id, voter));
  }
}
