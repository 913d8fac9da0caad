package se.utmana.app.dialogue.embed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.dialogue.taking.Deck;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FrameHeaders;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Refusal;

/**
 * The one route that other sites may frame. Browsers send no cookies into frames of other sites, so
 * the ballot travels in the form from page to page; nothing here looks at a cookie or an account,
 * and the form needs no proof of origin: it carries its own (decision 0069).
 */
@Controller
@RequestMapping("/embed/{code}")
@OpenTo(Audience.ANYONE)
@OwnTransactions
class EmbedPages {

  private final Dialogues dialogues;
  private final Statements statements;
  private final Ballots ballots;
  private final BallotTokens tokens;
  private final Surveys surveys;
  private final Embeddings embeddings;

  EmbedPages(
      Dialogues dialogues,
      Statements statements,
      Ballots ballots,
      BallotTokens tokens,
      Surveys surveys,
      Embeddings embeddings) {
    this.dialogues = dialogues;
    this.statements = statements;
    this.ballots = ballots;
    this.tokens = tokens;
    this.surveys = surveys;
    this.embeddings = embeddings;
  }

  static String path(Dialogue dialogue) {
    return "/embed/" + dialogue.code();
  }

  /** A ballot that is never used leaves nothing behind. */
  @GetMapping
  EmbedPage begin(@PathVariable String code, HttpServletResponse response) {
    var dialogue = framed(code);
    return page(response, dialogue, tokens.issue(dialogue.id()), null, null, Optional.empty());
  }

  /** Sending the same form again changes nothing. */
  @PostMapping
  EmbedPage vote(
      @PathVariable String code,
      @RequestParam String ballot,
      @RequestParam int statement,
      @RequestParam Vote vote,
      HttpServletResponse response) {
    var dialogue = framed(code);
    var refusal =
        ballots.castIfInTime(dialogue, voter(dialogue, ballot), statement, vote, Channel.EMBED);
    return refusal.isPresent()
        ? page(response, dialogue, ballot, statement, null, refusal)
        : page(response, dialogue, ballot, null, statement, refusal);
  }

  @PostMapping("/undo")
  EmbedPage undo(
      @PathVariable String code,
      @RequestParam String ballot,
      @RequestParam int statement,
      HttpServletResponse response) {
    var dialogue = framed(code);
    ballots.withdraw(dialogue, voter(dialogue, ballot), statement);
    return page(response, dialogue, ballot, statement, null, Optional.empty());
  }

  /** The sites may frame it as the last of all, so that they frame no page of a fault. */
  private EmbedPage page(
      HttpServletResponse response,
      Dialogue dialogue,
      String ballot,
      @Nullable Integer wanted,
      @Nullable Integer last,
      Optional<Refusal> refused) {
    var voter = voter(dialogue, ballot);
    var id = dialogue.id();
    var deck = Deck.of(voter, statements.list(id), ballots.of(id, voter));
    var closed = dialogue.refusal(ballots.today());
    var next =
        Optional.ofNullable(wanted)
            .flatMap(deck::find)
            .or(() -> deck.next(surveys.priorities(id).orElseGet(Map::of)))
            .filter(any -> closed.isEmpty())
            .orElse(null);
    var answered = last != null && deck.votes().containsKey(last) ? last : null;
    FrameHeaders.allow(response, embeddings.sites(id).stream().map(Site::origin).toList());
    return new EmbedPage(
        dialogue, ballot, next, deck.answered(), deck.total(), answered, refused, closed);
  }

  /** The dialogue, if some site may frame it. */
  private Dialogue framed(String code) {
    var dialogue =
        dialogues
            .find(code)
            .filter(one -> one.isPublished() && !one.isForMembers())
            .orElseThrow(EmbedPages::missing);
    if (embeddings.sites(dialogue.id()).isEmpty()) {
      throw missing();
    }
    return dialogue;
  }

  private UUID voter(Dialogue dialogue, String ballot) {
    return tokens
        .voter(dialogue.id(), ballot)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
