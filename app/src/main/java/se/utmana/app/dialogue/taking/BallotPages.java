package se.utmana.app.dialogue.taking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Today;
import se.utmana.app.dialogue.visit.BallotCookies;
import se.utmana.app.dialogue.visit.Redirect;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/** The way into a dialogue. */
@Controller
@RequestMapping("/d/{code}")
@OpenTo(Audience.ANYONE)
class BallotPages {

  private final Ballots ballots;
  private final BallotTokens tokens;
  private final Handouts handouts;
  private final BallotCookies cookies;
  private final Statements statements;
  private final Today today;

  BallotPages(
      Ballots ballots,
      BallotTokens tokens,
      Handouts handouts,
      BallotCookies cookies,
      Statements statements,
      Today today) {
    this.ballots = ballots;
    this.tokens = tokens;
    this.handouts = handouts;
    this.cookies = cookies;
    this.statements = statements;
    this.today = today;
  }

  @GetMapping
  Page start(Visit visit) {
    return page(visit, Optional.empty());
  }

  @PostMapping("/start")
  @OwnTransactions
  Object begin(
      Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String actorType) {
    if (visit.hasBallot()) {
      return Redirect.to(visit.path("vote"));
    }
    return switch (handouts.give(visit, actorType)) {
      case Handouts.Handout.Refused refused -> page(visit, Optional.of(refused.refusal()));
      case Handouts.Handout.Given given -> began(visit, request, given.ballot());
    };
  }

  private ResponseEntity<Void> began(Visit visit, HttpServletRequest request, String ballot) {
    return ResponseEntity.status(303)
        .header(HttpHeaders.LOCATION, visit.path("vote"))
        .header(HttpHeaders.SET_COOKIE, cookies.header(request, visit.dialogue(), ballot))
        .build();
  }

  @GetMapping("/device")
  Object device(Visit visit, HttpServletRequest request) {
    if (!visit.hasBallot()) {
      return Redirect.to(visit.dialogue().path());
    }
    var address = request.getRequestURL().toString().replaceFirst("/device$", "/continue");
    return new DevicePage(visit, address + "?ballot=" + cookies.token(request).orElseThrow());
  }

  @GetMapping("/continue")
  Page arrive(Visit visit, @RequestParam(defaultValue = "") String ballot) {
    return new ContinuePage(visit, ballot, isValid(visit.dialogue(), ballot));
  }

  @PostMapping("/continue")
  @OwnTransactions
  Object goOn(Visit visit, HttpServletRequest request, @RequestParam String ballot) {
    if (!isValid(visit.dialogue(), ballot)) {
      return new ContinuePage(visit, "", false);
    }
    return began(visit, request, ballot);
  }

  private boolean isValid(Dialogue dialogue, String ballot) {
    return tokens.voter(dialogue.id(), ballot).isPresent();
  }

  private StartPage page(Visit visit, Optional<Refusal> refused) {
    var id = visit.dialogue().id();
    var shown = statements.list(id).stream().filter(Statement::isPublished).toList();
    return new StartPage(
        visit,
        shown.size(),
        answered(visit),
        ballots.countVoters(id),
        visit.dialogue().refusal(today.date()),
        refused);
  }

  private int answered(Visit visit) {
    var voter = visit.voter();
    return voter == null ? 0 : ballots.of(visit.dialogue().id(), voter).size();
  }
}
