package se.utmana.app.precondition.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.space.ActorType;

/** Evenness against values worked by hand. */
class EvennessTests {

  @Test
  void isOneWhereAllTypesAreAsMany() {
    var evenness =
        Evenness.of(List.of(ActorType.YOUTH, ActorType.REGION, ActorType.COMPANY)).orElseThrow();
    assertThat(evenness.value()).isCloseTo(1, within(1e-12));
    assertThat(evenness.types()).isEqualTo(3);
  }

  /** Three of one and one of another: H = −(¾ ln ¾ + ¼ ln ¼) = 0.5623, over ln 2. */
  @Test
  void isTheEntropyOverItsGreatestValue() {
    var evenness = Evenness.of(threeToOne()).orElseThrow();
    assertThat(evenness.value()).isCloseTo(0.8113, within(0.0001));
    assertThat(evenness.low()).isZero();
    assertThat(evenness.high()).isEqualTo(1);
  }

  /** Three types once each: the variance is 2 / (2 · 9), so J reaches 1.96 · ⅓ / ln 3 down. */
  @Test
  void hasBoundsThatGrowNarrowerWithMoreActors() {
    var three = List.of(ActorType.YOUTH, ActorType.REGION, ActorType.COMPANY);
    var few = Evenness.of(three).orElseThrow();
    assertThat(few.low()).isCloseTo(0.4053, within(0.0001));
    var many = Evenness.of(Collections.nCopies(5, three).stream().flatMap(List::stream).toList());
    assertThat(many.orElseThrow().low()).isGreaterThan(few.low());
  }

  @Test
  void isNothingForOneType() {
    assertThat(Evenness.of(List.of(ActorType.YOUTH, ActorType.YOUTH))).isEmpty();
    assertThat(Evenness.of(List.of())).isEmpty();
  }

  private static List<ActorType> threeToOne() {
    return List.of(ActorType.REGION, ActorType.REGION, ActorType.REGION, ActorType.YOUTH);
  }
}
