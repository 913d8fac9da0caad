package se.utmana.app.dialogue.taking;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * What the dialogue is about, before one begins.
 *
 * @param closed why nobody can answer now, empty when they can
 * @param answered how many statements the visitor has answered
 * @param voters how many have taken part
 * @param refused why a ballot was not given, empty when none was asked for
 */
record StartPage(
    Visit visit,
    int statements,
    int answered,
    int voters,
    Optional<Refusal> closed,
    Optional<Refusal> refused)
    implements Page {

  private static final int SECONDS_A_STATEMENT = 10;

  /** About how long it takes to answer everything. */
  int minutes() {
    return Math.clamp((statements * SECONDS_A_STATEMENT + 59) / 60, 1, 60);
  }

  boolean isBegun() {
    return visit.hasBallot();
  }

  boolean isDone() {
    return answered >= statements;
  }

  /** A number of people that may be told. */
  boolean tellsVoters() {
    return voters >= 5;
  }

  List<ActorType> actorTypes() {
    return List.of(ActorType.values());
  }

  @Override
  public HttpStatus status() {
    return refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
