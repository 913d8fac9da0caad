package se.utmana.app.dialogue.results;

import java.util.Optional;
import se.utmana.analysis.opinion.rounds.Change;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * What moved since the earlier round.
 *
 * @param picture empty while nothing may be told of both rounds
 */
record MovedPage(Visit visit, Moved moved, Optional<Svg.Picture> picture) implements Page {

  /** {@code +22 percentage points (between +9 and +35)}. */
  static String words(Change change, Texts texts) {
    return texts.get(
        "dialogue.moved.change",
        points(change.after() - change.before(), texts),
        points(change.low(), texts),
        points(change.high(), texts));
  }

  private static String points(double share, Texts texts) {
    var points = Math.round(100 * share);
    return (points > 0 ? "+" : points < 0 ? "−" : "±") + texts.number(Math.abs(points));
  }
}
