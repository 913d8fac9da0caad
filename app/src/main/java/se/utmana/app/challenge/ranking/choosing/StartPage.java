package se.utmana.app.challenge.ranking.choosing;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.utmana.app.space.ActorType;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * What a comparison is about, before one begins.
 *
 * @param made how many pairs the visitor has answered
 * @param people how many have chosen
 * @param address where it is found on the web
 * @param refused why a ticket was not given, empty when none was asked for
 */
record StartPage(
    ComparisonVisit visit,
    int made,
    int people,
    String address,
    Line line,
    Optional<Refusal> refused)
    implements Page {

  private static final int SECONDS_A_PAIR = 12;
  private static final int FEWEST = 5;

  int minutes() {
    return Math.clamp((visit.comparison().goal() * SECONDS_A_PAIR + 59) / 60, 1, 60);
  }

  boolean isBegun() {
    return visit.chooser() != null;
  }

  boolean isDone() {
    return made >= visit.comparison().goal();
  }

  /** While people choose, only every fifth of them is told of. */
  int toldPeople() {
    return people / FEWEST * FEWEST;
  }

  List<ActorType> actorTypes() {
    return List.of(ActorType.values());
  }

  @Override
  public HttpStatus status() {
    return refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
