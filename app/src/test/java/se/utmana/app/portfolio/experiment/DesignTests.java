package se.utmana.app.portfolio.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.portfolio.AChallenge.sv;
import static se.utmana.app.portfolio.AChallenge.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.app.portfolio.Push;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What must be there before an experiment starts. */
class DesignTests {

  private static final Design READY = ADesign.ready(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void isLockedWhenEverythingIsThere() {
    assertThat(READY.lockRefusal(today())).isEmpty();
  }

  @Test
  void isRefusedWithoutAWholeHypothesis() {
    var half = new Hypothesis(sv("vi gör något"), sv("händer något"), Phrase.EMPTY);
    assertThat(field(ADesign.with(READY, half))).isEqualTo("because");
  }

  @Test
  void isRefusedWithoutAPrediction() {
    assertThat(field(ADesign.with(READY, new Prediction(null, sv("Mer lugn"), null, null, null))))
        .isEqualTo("expected");
    assertThat(field(ADesign.with(READY, new Prediction(14.0, Phrase.EMPTY, null, null, null))))
        .isEqualTo("prediction");
    assertThat(
            field(
                ADesign.with(READY, new Prediction(14.0, sv("a"), UUID.randomUUID(), null, null))))
        .isEqualTo("push");
  }

  @Test
  void isRefusedWithoutBaselineAndThreshold() {
    assertThat(field(with(null, 15.0))).isEqualTo("baseline");
    assertThat(field(with(19.0, null))).isEqualTo("threshold");
    assertThat(field(with(19.0, Double.NaN))).isEqualTo("threshold");
    assertThat(field(ADesign.with(READY, ADesign.metric(8, 8)))).isEqualTo("planned");
  }

  @Test
  void isRefusedWithoutAStopRuleThatCanBeWatched() {
    assertThat(field(ADesign.with(READY, new StopRule(sv("Nog"), sv("a"), Push.MORE, null))))
        .isEqualTo("stopLimit");
    assertThat(field(ADesign.with(READY, new StopRule(Phrase.EMPTY, sv("a"), Push.MORE, 3.0))))
        .isEqualTo("stopText");
  }

  @ParameterizedTest
  @ValueSource(strings = {"host", "consent", "consentOn", "affected", "ethics", "risks", "budget"})
  void isRefusedWithoutWhatIsOwedToThoseItTouches(String what) {
    assertThat(field(ADesign.with(READY, ADesign.without(READY.care(), what)))).isEqualTo(what);
  }

  @Test
  void takesAtMostAYear() {
    assertThat(lasting(365).draftRefusal()).isEmpty();
    assertThat(lasting(366).draftRefusal()).map(Refusal::key).contains("portfolio.refused.days");
  }

  @Test
  void hasAnotherDigestWhenAnythingIsOther() {
    var other = ADesign.with(READY, ADesign.metric(3, 8));
    assertThat(other.digest()).isNotEqualTo(READY.digest());
    assertThat(Design.parse(READY.toJson()).digest()).isEqualTo(READY.digest());
  }

  private static Design with(@Nullable Double baseline, @Nullable Double threshold) {
    var metric = new Metric(sv("Svinn"), sv("g"), Push.LESS, baseline, threshold, 7, 0, 8);
    return ADesign.with(READY, metric);
  }

  private static Design lasting(int days) {
    var from = today();
    return new Design(
        READY.title(),
        READY.challenge(),
        READY.hypothesis(),
        READY.method(),
        READY.metric(),
        READY.stopRule(),
        READY.care(),
        READY.prediction(),
        from,
        from.plusDays(days - 1L),
        false);
  }

  private static String field(Design design) {
    return design.lockRefusal(today()).map(Refusal::field).orElse("");
  }
}
