package se.utmana.app.dialogue.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.account.Addresses;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.dialogue.visit.Redirect;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;
import se.utmana.app.web.picture.QrCode;

/** One person after the other at a tablet. Whoever has its address may, while it is open. */
@Controller
@RequestMapping("/kiosk/{secret}")
@OpenTo(Audience.ANYONE)
@OwnTransactions
class KioskPages {

  private final KioskDoor door;
  private final KioskCookies cookies;
  private final Ballots ballots;
  private final Surveys surveys;
  private final Addresses addresses;

  KioskPages(
      KioskDoor door, KioskCookies cookies, Ballots ballots, Surveys surveys, Addresses addresses) {
    this.door = door;
    this.cookies = cookies;
    this.ballots = ballots;
    this.surveys = surveys;
    this.addresses = addresses;
  }

  /** The ballot of the last person is gone as soon as this page is shown. */
  @GetMapping
  Object start(
      @PathVariable String secret,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response) {
    return door.enter(
        secret,
        view -> {
          cookies.take(request, response, view.secret());
          return new KioskStartPage(
              view,
              door.shown(view),
              view.dialogue().refusal(ballots.today()),
              viewer.isSignedIn());
        });
  }

  /** Always a new ballot: nobody goes on with another's. */
  @PostMapping("/start")
  Object begin(
      @PathVariable String secret,
      Viewer viewer,
      @RequestParam(defaultValue = "") String actorType,
      HttpServletRequest request,
      HttpServletResponse response) {
    return door.enter(
        secret,
        view -> {
          if (viewer.isSignedIn() || !view.dialogue().takesVotes(ballots.today())) {
            return Redirect.to(view.path(""));
          }
          cookies.give(request, response, view.secret(), door.ballot(view, actorType));
          return Redirect.to(view.path("vote"));
        });
  }

  @GetMapping("/vote")
  Object next(
      @PathVariable String secret,
      @RequestParam(required = false) @Nullable Integer statement,
      @RequestParam(required = false) @Nullable Integer last,
      HttpServletRequest request) {
    return voting(
        secret, request, (view, voter) -> page(view, voter, statement, last, Optional.empty()));
  }

  @PostMapping("/vote")
  Object vote(
      @PathVariable String secret,
      @RequestParam int statement,
      @RequestParam Vote vote,
      HttpServletRequest request) {
    return voting(
        secret,
        request,
        (view, voter) -> {
          var refusal =
              ballots.castIfInTime(view.dialogue(), voter, statement, vote, Channel.KIOSK);
          return refusal.isPresent()
              ? page(view, voter, statement, null, refusal)
              : Redirect.to(view.path("vote?last=" + statement));
        });
  }

  @PostMapping("/undo")
  Object undo(
      @PathVariable String secret, @RequestParam int statement, HttpServletRequest request) {
    return voting(
        secret,
        request,
        (view, voter) -> {
          ballots.withdraw(view.dialogue(), voter, statement);
          return Redirect.to(view.path("vote?statement=" + statement));
        });
  }

  @GetMapping("/done")
  Object done(@PathVariable String secret, HttpServletRequest request, Texts texts) {
    return voting(
        secret,
        request,
        (view, voter) -> {
          var address = addresses.of(request, view.dialogue().path() + "/results");
          var qr =
              QrCode.of(address)
                  .picture(
                      texts.get("dialogue.kiosk.results"),
                      texts.get("dialogue.channel.qr.about", address));
          var answered = ballots.of(view.dialogue().id(), voter).size();
          return new KioskDonePage(view, answered, Addresses.spoken(address), qr);
        });
  }

  @PostMapping("/next")
  Object leave(
      @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
    return door.enter(
        secret,
        view -> {
          cookies.forget(request, response, view.secret());
          return Redirect.to(view.path(""));
        });
  }

  @FunctionalInterface
  private interface Step {
    Object take(KioskView view, UUID voter);
  }

  /** Whoever has no ballot, or comes when nobody can answer, begins at the start. */
  private Object voting(String secret, HttpServletRequest request, Step step) {
    return door.enter(
        secret,
        view -> {
          var voter = cookies.voter(request, view.dialogue().id());
          return voter.isEmpty() || !view.dialogue().takesVotes(ballots.today())
              ? Redirect.to(view.path(""))
              : step.take(view, voter.get());
        });
  }

  private Object page(
      KioskView view,
      UUID voter,
      @Nullable Integer wanted,
      @Nullable Integer last,
      Optional<Refusal> refused) {
    var deck = door.deck(view, voter);
    var priorities = surveys.priorities(view.dialogue().id()).orElseGet(Map::of);
    return Optional.ofNullable(wanted)
        .flatMap(deck::find)
        .or(() -> deck.next(priorities))
        .<Object>map(
            statement ->
                new KioskVotePage(
                    view,
                    statement,
                    deck.answered(),
                    deck.total(),
                    last != null && deck.votes().containsKey(last) ? last : null,
                    refused))
        .orElseGet(() -> Redirect.to(view.path("done")));
  }
}
