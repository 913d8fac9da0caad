package se.utmana.app.challenge.ranking.choosing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.challenge.ranking.outcome.OutcomeJson;
import se.utmana.app.challenge.ranking.outcome.Outcomes;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.RefusedException;

/**
 * Choosing through a program: get a ticket, send it in the header {@code Ticket}, ask for the next
 * pair, and answer. Answering a pair again replaces the earlier answer.
 */
@RestController
@RequestMapping("/api/v1/r/{code}")
@OpenTo(Audience.ANYONE)
class ChoiceApi {

  private final Door door;
  private final Choosing choosing;
  private final Outcomes outcomes;

  ChoiceApi(Door door, Choosing choosing, Outcomes outcomes) {
    this.door = door;
    this.choosing = choosing;
    this.outcomes = outcomes;
  }

  /** What somebody speaks for: a code of the list of actor types, or nothing. */
  record TicketInput(@Nullable String actorType) {}

  /** A ticket to keep: it is the only one, and stored nowhere else. */
  record TicketView(String ticket) {}

  /** One of two to choose between. */
  record SideView(int item, Phrase title, Phrase text) {

    static SideView of(Item item) {
      return new SideView(item.number(), item.title(), item.text());
    }
  }

  /** Two to choose between, and how far one has come. */
  record PairView(SideView left, SideView right, int answered, int pairs) {}

  record ChoiceInput(@NotNull Integer left, @NotNull Integer right, @NotNull Answered answer) {}

  @PostMapping("/tickets")
  @OwnTransactions
  @ResponseStatus(HttpStatus.CREATED)
  TicketView give(
      @PathVariable String code,
      HttpServletRequest request,
      @RequestBody(required = false) @Nullable TicketInput input) {
    var type = input == null || input.actorType() == null ? "" : input.actorType();
    return switch (door.give(door.enter(code, request), type, request)) {
      case Door.Handout.Refused refused -> throw new RefusedException(refused.refusal());
      case Door.Handout.Given given -> new TicketView(given.ticket());
    };
  }

  /** The next pair; 204 when every pair is answered. */
  @GetMapping("/next")
  ResponseEntity<PairView> next(@PathVariable String code, HttpServletRequest request) {
    var comparison = door.enter(code, request).comparison();
    var chooser = chooser(code, request);
    var made = choosing.of(comparison, chooser);
    return choosing
        .next(comparison, chooser, made)
        .map(
            pair ->
                new PairView(
                    SideView.of(comparison.items().get(pair.left())),
                    SideView.of(comparison.items().get(pair.right())),
                    made.size(),
                    comparison.pairs()))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PutMapping("/choices")
  @OwnTransactions
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void choose(
      @PathVariable String code,
      HttpServletRequest request,
      @Valid @RequestBody ChoiceInput input) {
    var choice = new Choice(input.left(), input.right(), input.answer());
    choosing
        .choose(door.enter(code, request).comparison(), chooser(code, request), choice)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
  }

  /** Takes the last answer back. */
  @DeleteMapping("/choices/last")
  @OwnTransactions
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void undo(@PathVariable String code, HttpServletRequest request) {
    choosing.undo(door.enter(code, request).comparison(), chooser(code, request));
  }

  @GetMapping("/results")
  ResponseEntity<OutcomeJson> results(@PathVariable String code, HttpServletRequest request) {
    var comparison = door.enter(code, request).comparison();
    return outcomes
        .find(comparison.id())
        .map(outcome -> ResponseEntity.ok(OutcomeJson.of(comparison, outcome)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** The random number of a ticket that we have signed; 401 without one. */
  private UUID chooser(String code, HttpServletRequest request) {
    var chooser = door.enter(code, request).chooser();
    if (chooser == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return chooser;
  }
}
