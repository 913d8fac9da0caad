package se.utmana.app.portfolio.experiment;

import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.portfolio.Push;
import se.utmana.app.web.Phrase;

/** Designs for tests: one that is ready, and the same with something missing. */
public final class ADesign {

  private ADesign() {}

  /** Plate waste from 19 to at most 15 grams, weekly for twelve weeks back; ready to be locked. */
  public static Design ready(@Nullable UUID challenge, UUID host) {
    return new Design(
        sv("Glidande lunch"),
        challenge,
        new Hypothesis(sv("klassen får egen tid"), sv("minskar svinnet"), sv("de hinner äta")),
        Method.PILOT,
        metric(4, 8),
        new StopRule(sv("Timmar förloras"), sv("Förlorade timmar"), Push.MORE, 3.0),
        new Care(
            host, sv("Rektor"), today(), sv("Elever"), sv("Inga uppgifter"), sv("Tid"), sv("0")),
        new Prediction(14.5, sv("Mer lugn"), null, null, null),
        today().minusWeeks(12),
        today().plusWeeks(4),
        false);
  }

  static Metric metric(int runIn, int planned) {
    return new Metric(sv("Tallrikssvinn"), sv("g"), Push.LESS, 19.0, 15.0, 7, runIn, planned);
  }

  static Design with(Design of, Hypothesis hypothesis) {
    return copy(of, hypothesis, of.metric(), of.stopRule(), of.care(), of.prediction());
  }

  static Design with(Design of, Metric metric) {
    return copy(of, of.hypothesis(), metric, of.stopRule(), of.care(), of.prediction());
  }

  static Design with(Design of, StopRule rule) {
    return copy(of, of.hypothesis(), of.metric(), rule, of.care(), of.prediction());
  }

  static Design with(Design of, Care care) {
    return copy(of, of.hypothesis(), of.metric(), of.stopRule(), care, of.prediction());
  }

  static Design with(Design of, Prediction prediction) {
    return copy(of, of.hypothesis(), of.metric(), of.stopRule(), of.care(), prediction);
  }

  static Care without(Care care, String what) {
    return new Care(
        what.equals("host") ? null : care.host(),
        what.equals("consent") ? Phrase.EMPTY : care.consent(),
        what.equals("consentOn") ? null : care.consentOn(),
        what.equals("affected") ? Phrase.EMPTY : care.affected(),
        what.equals("ethics") ? Phrase.EMPTY : care.ethics(),
        what.equals("risks") ? Phrase.EMPTY : care.risks(),
        what.equals("budget") ? Phrase.EMPTY : care.budget());
  }

  private static Design copy(
      Design of,
      Hypothesis hypothesis,
      Metric metric,
      StopRule rule,
      Care care,
      Prediction prediction) {
    return new Design(
        of.title(),
        of.challenge(),
        hypothesis,
        of.method(),
        metric,
        rule,
        care,
        prediction,
        of.from(),
        of.to(),
        of.illustrative());
  }
}
