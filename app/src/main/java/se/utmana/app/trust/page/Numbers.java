package se.utmana.app.trust.page;

import java.text.NumberFormat;
import java.util.Optional;
import se.utmana.app.trust.result.Change;
import se.utmana.app.trust.result.Figure;
import se.utmana.app.trust.result.Told;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;

/** Figures of trust as people read them. */
final class Numbers {

  static final String NOTHING = "–";

  private Numbers() {}

  /** One decimal, with the comma or point of the language. */
  static String decimal(double value, Language language) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  static String mean(Optional<Figure> figure, Language language) {
    return figure.map(one -> decimal(one.mean(), language)).orElse(NOTHING);
  }

  static String spread(Optional<Figure> figure, Language language) {
    return figure.map(one -> decimal(one.spread(), language)).orElse(NOTHING);
  }

  static String change(Optional<Change> change, Language language) {
    return change
        .map(one -> (one.by() > 0 ? "+" : one.isNone() ? "±" : "") + decimal(one.by(), language))
        .orElse(NOTHING);
  }

  static String people(Told told, Texts texts) {
    return told.exact() ? texts.number(told.people()) : texts.get("trust.atLeast", told.people());
  }
}
