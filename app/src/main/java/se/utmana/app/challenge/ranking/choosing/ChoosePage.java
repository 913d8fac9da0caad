package se.utmana.app.challenge.ranking.choosing;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * Two challenges to choose between.
 *
 * @param made how many pairs the visitor has answered
 * @param refused why the last answer was not taken, empty when it was
 */
record ChoosePage(ComparisonVisit visit, Item left, Item right, int made, Optional<Refusal> refused)
    implements Page {

  /** Whoever goes on after the goal sees how far all pairs are. */
  int total() {
    var comparison = visit.comparison();
    return made < comparison.goal() ? comparison.goal() : comparison.pairs();
  }

  @Override
  public HttpStatus status() {
    return refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
