package se.utmana.app.portfolio.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.utmana.app.portfolio.Decimal;
import se.utmana.app.portfolio.Push;
import se.utmana.app.portfolio.experiment.Care;
import se.utmana.app.portfolio.experiment.Design;
import se.utmana.app.portfolio.experiment.Hypothesis;
import se.utmana.app.portfolio.experiment.Method;
import se.utmana.app.portfolio.experiment.Metric;
import se.utmana.app.portfolio.experiment.Prediction;
import se.utmana.app.portfolio.experiment.StopRule;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** The design of an experiment as it is filled in; numbers as people write them. */
record DesignForm(
    @Nullable String title,
    @Nullable UUID challenge,
    @Nullable String doing,
    @Nullable String effect,
    @Nullable String because,
    @Nullable Method method,
    @Nullable String metric,
    @Nullable String unit,
    @Nullable Push better,
    @Nullable String baseline,
    @Nullable String threshold,
    @Nullable Integer everyDays,
    @Nullable Integer runIn,
    @Nullable Integer planned,
    @Nullable String stopText,
    @Nullable String stopWatched,
    @Nullable Push stopSide,
    @Nullable String stopLimit,
    @Nullable UUID host,
    @Nullable String consent,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate consentOn,
    @Nullable String affected,
    @Nullable String ethics,
    @Nullable String risks,
    @Nullable String budget,
    @Nullable String expected,
    @Nullable String prediction,
    @Nullable UUID lever,
    @Nullable Push push,
    @Nullable UUID assumption,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    int version,
    @Nullable UUID insight,
    @Nullable UUID follows) {

  private static final Phrase NO = Phrase.EMPTY;

  /** A design in which nothing is said. */
  static final Design EMPTY =
      new Design(
          NO,
          null,
          new Hypothesis(NO, NO, NO),
          Method.PILOT,
          new Metric(NO, NO, null, null, null, 7, 0, 8),
          new StopRule(NO, NO, null, null),
          new Care(null, NO, null, NO, NO, NO, NO),
          new Prediction(null, NO, null, null, null),
          null,
          null,
          false);

  static DesignForm of(Design of, Language in, int version, @Nullable UUID insight) {
    return of(of, in, version, insight, null);
  }

  static DesignForm of(
      Design of, Language in, int version, @Nullable UUID insight, @Nullable UUID follows) {
    var hypothesis = of.hypothesis();
    var metric = of.metric();
    var stop = of.stopRule();
    var care = of.care();
    var prediction = of.prediction();
    return new DesignForm(
        of.title().in(in),
        of.challenge(),
        hypothesis.doing().in(in),
        hypothesis.effect().in(in),
        hypothesis.because().in(in),
        of.method(),
        metric.name().in(in),
        metric.unit().in(in),
        metric.better(),
        Decimal.write(metric.baseline()),
        Decimal.write(metric.threshold()),
        metric.everyDays(),
        metric.runIn(),
        metric.planned(),
        stop.text().in(in),
        stop.watched().in(in),
        stop.side(),
        Decimal.write(stop.limit()),
        care.host(),
        care.consent().in(in),
        care.consentOn(),
        care.affected().in(in),
        care.ethics().in(in),
        care.risks().in(in),
        care.budget().in(in),
        Decimal.write(prediction.expected()),
        prediction.text().in(in),
        prediction.lever(),
        prediction.push(),
        prediction.assumption(),
        of.from(),
        of.to(),
        version,
        insight,
        follows);
  }

  /** The design, on top of what other languages say. */
  Design design(Design before, Language in) {
    return new Design(
        before.title().with(in, text(title)),
        challenge,
        hypothesis(before.hypothesis(), in),
        method == null ? Method.PILOT : method,
        metric(before.metric(), in),
        new StopRule(
            before.stopRule().text().with(in, text(stopText)),
            before.stopRule().watched().with(in, text(stopWatched)),
            stopSide,
            Decimal.parse(text(stopLimit))),
        care(before.care(), in),
        new Prediction(
            Decimal.parse(text(expected)),
            before.prediction().text().with(in, text(prediction)),
            lever,
            push,
            assumption),
        from,
        to,
        before.illustrative());
  }

  private Hypothesis hypothesis(Hypothesis before, Language in) {
    return new Hypothesis(
        before.doing().with(in, text(doing)),
        before.effect().with(in, text(effect)),
        before.because().with(in, text(because)));
  }

  private Metric metric(Metric before, Language in) {
    return new Metric(
        before.name().with(in, text(metric)),
        before.unit().with(in, text(unit)),
        better,
        Decimal.parse(text(baseline)),
        Decimal.parse(text(threshold)),
        count(everyDays),
        count(runIn),
        count(planned));
  }

  private Care care(Care before, Language in) {
    return new Care(
        host,
        before.consent().with(in, text(consent)),
        consentOn,
        before.affected().with(in, text(affected)),
        before.ethics().with(in, text(ethics)),
        before.risks().with(in, text(risks)),
        before.budget().with(in, text(budget)));
  }

  static String text(@Nullable String written) {
    return Objects.requireNonNullElse(written, "").strip();
  }

  private static int count(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
