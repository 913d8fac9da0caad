package se.utmana.app.challenge.ranking.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.Item;
import se.utmana.app.challenge.ranking.choosing.ComparisonVisit;
import se.utmana.app.space.ActorType;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;

/**
 * What a comparison says.
 *
 * @param outcome empty when it is not told yet, or too few have chosen
 */
record OutcomePage(ComparisonVisit visit, Optional<Outcome> outcome, Line line) implements Page {

  Comparison comparison() {
    return visit.comparison();
  }

  Item item(int number) {
    return comparison().items().get(number);
  }

  /** What a type is called in a column. */
  static String name(@Nullable ActorType type, Texts texts) {
    return type == null ? texts.get("challenge.ranking.unsaid") : type.label().in(texts.language());
  }

  /** A rank and the ranks that the bounds allow: 2 (1–4). */
  static String rank(Outcome.Stand stand) {
    return stand.best() == stand.worst()
        ? Integer.toString(stand.rank())
        : "%d (%d–%d)".formatted(stand.rank(), stand.best(), stand.worst());
  }
}
