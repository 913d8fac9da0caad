package se.utmana.app.challenge.ranking.choosing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.utmana.analysis.ranking.Pair;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/** Choosing, one pair at a time. Sending the same again changes nothing. */
@Controller
@RequestMapping("/r/{code}")
@OpenTo(Audience.ANYONE)
@OwnTransactions
class ChoosePages {

  private final Door door;
  private final Choosing choosing;
  private final Records records;

  ChoosePages(Door door, Choosing choosing, Records records) {
    this.door = door;
    this.choosing = choosing;
    this.records = records;
  }

  @GetMapping
  Page start(@PathVariable String code, HttpServletRequest request) {
    return startPage(door.enter(code, request), request, Optional.empty());
  }

  @PostMapping("/start")
  Object begin(
      @PathVariable String code,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String actorType) {
    var visit = door.enter(code, request);
    if (visit.chooser() != null) {
      return to(visit.path("choose"));
    }
    return switch (door.give(visit, actorType, request)) {
      case Door.Handout.Refused refused ->
          startPage(visit, request, Optional.of(refused.refusal()));
      case Door.Handout.Given given ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .header(HttpHeaders.LOCATION, visit.path("choose"))
              .header(
                  HttpHeaders.SET_COOKIE, door.cookie(request, visit.comparison(), given.ticket()))
              .build();
    };
  }

  /**
   * The next pair, or the one that is asked for.
   *
   * @param left with the right one, the pair that was taken back just now
   */
  @GetMapping("/choose")
  Object next(
      @PathVariable String code,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable Integer left,
      @RequestParam(required = false) @Nullable Integer right) {
    var visit = door.enter(code, request);
    var wanted = left == null || right == null ? null : new Pair(left, right);
    return pairPage(visit, wanted, Optional.empty());
  }

  @PostMapping("/choose")
  Object choose(
      @PathVariable String code,
      HttpServletRequest request,
      @RequestParam int left,
      @RequestParam int right,
      @RequestParam Answered answer) {
    var visit = door.enter(code, request);
    var chooser = visit.chooser();
    if (chooser == null) {
      return to(visit.comparison().path());
    }
    var comparison = visit.comparison();
    var refusal = choosing.choose(comparison, chooser, new Choice(left, right, answer));
    if (refusal.isPresent()) {
      return pairPage(visit, null, refusal);
    }
    var isDone = choosing.of(comparison, chooser).size() == comparison.goal();
    return to(visit.path(isDone ? "done" : "choose"));
  }

  /** Takes the last answer back and asks again. */
  @PostMapping("/undo")
  Object undo(@PathVariable String code, HttpServletRequest request) {
    var visit = door.enter(code, request);
    var chooser = visit.chooser();
    if (chooser == null) {
      return to(visit.comparison().path());
    }
    return choosing
        .undo(visit.comparison(), chooser)
        .map(gone -> to(visit.path("choose?left=" + gone.left() + "&right=" + gone.right())))
        .orElseGet(() -> to(visit.path("choose")));
  }

  @GetMapping("/done")
  Object done(@PathVariable String code, HttpServletRequest request) {
    var visit = door.enter(code, request);
    var chooser = visit.chooser();
    if (chooser == null) {
      return to(visit.comparison().path());
    }
    var made = choosing.of(visit.comparison(), chooser);
    var next = choosing.next(visit.comparison(), chooser, made);
    return new DonePage(visit, made.size(), next.isPresent());
  }

  private Object pairPage(ComparisonVisit visit, @Nullable Pair wanted, Optional<Refusal> refused) {
    var comparison = visit.comparison();
    var chooser = visit.chooser();
    if (chooser == null || !comparison.isOpen()) {
      return to(comparison.path());
    }
    var made = choosing.of(comparison, chooser);
    var pair =
        Optional.ofNullable(wanted)
            .filter(one -> isOpen(comparison, one, made))
            .or(() -> choosing.next(comparison, chooser, made));
    if (pair.isEmpty()) {
      return to(visit.path("done"));
    }
    var left = comparison.items().get(pair.get().left());
    var right = comparison.items().get(pair.get().right());
    return new ChoosePage(visit, left, right, made.size(), refused);
  }

  private static boolean isOpen(Comparison comparison, Pair pair, List<Choice> made) {
    return pair.left() != pair.right()
        && comparison.item(pair.left()).isPresent()
        && comparison.item(pair.right()).isPresent()
        && made.stream().noneMatch(one -> one.pair().equals(pair));
  }

  private StartPage startPage(
      ComparisonVisit visit, HttpServletRequest request, Optional<Refusal> refused) {
    var comparison = visit.comparison();
    var line = records.line(visit.space().id(), comparison.id().value(), visit.viewer());
    var made = visit.chooser() == null ? 0 : made(comparison, visit.chooser());
    var people = choosing.countPeople(comparison);
    var address =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path(comparison.path())
            .build()
            .toUriString();
    return new StartPage(visit, made, people, address, line, refused);
  }

  private int made(Comparison comparison, UUID chooser) {
    return choosing.of(comparison, chooser).size();
  }

  private static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
