package se.utmana.app.challenge.ranking.choosing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.space.Space;
import se.utmana.app.web.Viewer;

/**
 * Somebody at the public address of a comparison.
 *
 * @param mayChoose whether the comparison is for this visitor
 * @param leads whether the visitor leads the space's process
 * @param chooser the random number on the ticket that the visitor brought, null without one
 */
public record ComparisonVisit(
    Comparison comparison,
    Space space,
    Viewer viewer,
    boolean mayChoose,
    boolean leads,
    @Nullable UUID chooser) {

  /** The address of a page of this comparison: {@code visit.path("choose")}. */
  public String path(String below) {
    return comparison.path() + "/" + below;
  }

  /** The address of what its leaders do with it. */
  String leading(String below) {
    return space.path() + "/challenges/rankings/" + comparison.id().value() + "/" + below;
  }
}
