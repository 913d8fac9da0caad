package se.utmana.app.challenge.ranking.choosing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;
import se.utmana.app.account.StrangerLimits;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewers;

/**
 * Decides who may come to the public address of a comparison, and gives tickets out. Whoever has
 * the link may, whatever the space; one for members is seen by those who see the space and answered
 * by its members. To others it does not exist.
 */
@Component
public class Door {

  /** How a program shows its ticket. */
  static final String HEADER = "Ticket";

  private static final String NAME = "ticket";
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Comparisons comparisons;
  private final Choosing choosing;
  private final ChoosingRoll roll;
  private final Tickets tickets;
  private final Spaces spaces;
  private final Viewers viewers;
  private final StrangerLimits limits;

  Door(
      Comparisons comparisons,
      Choosing choosing,
      ChoosingRoll roll,
      Tickets tickets,
      Spaces spaces,
      Viewers viewers,
      StrangerLimits limits) {
    this.comparisons = comparisons;
    this.choosing = choosing;
    this.roll = roll;
    this.tickets = tickets;
    this.spaces = spaces;
    this.viewers = viewers;
    this.limits = limits;
  }

  public ComparisonVisit enter(String code, HttpServletRequest request) {
    var comparison = comparisons.find(code).orElseThrow(Door::missing);
    var space = spaces.find(comparison.id().space()).orElseThrow(Door::missing);
    var viewer = viewers.of(request);
    var room = spaces.enter(space.slug(), viewer).orElse(null);
    if (comparison.isForMembers() && room == null) {
      throw missing();
    }
    var chooser = shown(request).flatMap(ticket -> tickets.chooser(comparison.id(), ticket));
    return new ComparisonVisit(
        comparison,
        space,
        viewer,
        !comparison.isForMembers() || isMember(room),
        room != null && room.isLeader(),
        chooser.orElse(null));
  }

  /** A ticket, or why there is none. */
  sealed interface Handout {

    record Given(String ticket) implements Handout {}

    record Refused(Refusal refusal) implements Handout {}
  }

  /**
   * Gives a ticket to a visitor who has none.
   *
   * @param actorType the code of what the visitor speaks for, empty when not said
   */
  Handout give(ComparisonVisit visit, String actorType, HttpServletRequest request) {
    var comparison = visit.comparison();
    if (!limits.allowsTicket(request)) {
      return new Handout.Refused(Refusal.of("challenge.ranking.refused.often"));
    }
    var refusal = refusal(visit);
    if (refusal.isPresent()) {
      return new Handout.Refused(refusal.get());
    }
    var ticket = tickets.issue(comparison.id());
    if (comparison.asksActorType()) {
      var chooser = tickets.chooser(comparison.id(), ticket).orElseThrow();
      ActorTypes.ofCode(actorType).ifPresent(type -> choosing.declare(comparison, chooser, type));
    }
    return new Handout.Given(ticket);
  }

  /** Strikes a member off the roll as the last of all checks, since it cannot be undone. */
  private Optional<Refusal> refusal(ComparisonVisit visit) {
    var comparison = visit.comparison();
    var closed = comparison.refusal();
    if (closed.isPresent()) {
      return closed;
    }
    if (!visit.mayChoose()) {
      return Optional.of(Refusal.of("challenge.ranking.refused.members"));
    }
    if (comparison.isForMembers()
        && !roll.strike(comparison.id(), visit.viewer().requireAccount())) {
      return Optional.of(Refusal.of("challenge.ranking.refused.given"));
    }
    return Optional.empty();
  }

  /** Keeps a ticket in the visitor's browser, for the pages of one comparison. */
  String cookie(HttpServletRequest request, Comparison comparison, String ticket) {
    return ResponseCookie.from(NAME, ticket)
        .path(comparison.path())
        .maxAge(A_YEAR)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }

  private static Optional<String> shown(HttpServletRequest request) {
    var header = request.getHeader(HEADER);
    return header != null
        ? Optional.of(header)
        : Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
  }

  private static boolean isMember(@Nullable Room room) {
    return room != null && room.isMember();
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
