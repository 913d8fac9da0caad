package se.utmana.analysis.systemmap.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.CausalMapBuilder;
import se.utmana.analysis.systemmap.SampleMaps;
import se.utmana.analysis.systemmap.Sign;

class WhatIfTests {

  @Test
  void isSureOfWhatAllRulesSay() {
    Answer answer = WhatIf.of(SampleMaps.map("a+b", "b-c")).push(Map.of(0, 1.0));
    assertThat(answer.effects().get(1).direction()).isEqualTo(Effect.Way.RISES);
    assertThat(answer.effects().get(1).certainty()).isEqualTo(Certainty.SURE);
    assertThat(answer.effects().get(2).direction()).isEqualTo(Effect.Way.FALLS);
    assertThat(answer.effects().get(2).certainty()).isEqualTo(Certainty.SURE);
    assertThat(answer.effects().get(2).size()).isNegative();
    assertThat(answer.isSettled()).isTrue();
    assertThat(answer.runs() + answer.unsettled()).isEqualTo(18_000);
  }

  @Test
  void pushesDownAsWell() {
    Answer answer = WhatIf.of(SampleMaps.map("a+b")).push(Map.of(0, -0.5));
    assertThat(answer.effects().get(0).direction()).isEqualTo(Effect.Way.FALLS);
    assertThat(answer.effects().get(1).direction()).isEqualTo(Effect.Way.FALLS);
  }

  @Test
  void isSureThatNothingHappensWhereNoLinkLeads() {
    Effect effect = WhatIf.of(SampleMaps.map("a+b", "c+b")).push(Map.of(0, 1.0)).effects().get(2);
    assertThat(effect.direction()).isEqualTo(Effect.Way.STAYS);
    assertThat(effect.certainty()).isEqualTo(Certainty.SURE);
  }

  @Test
  void dependsOnALinkOfUnknownSignAndNamesIt() {
    CausalMap map = SampleMaps.map("a+b", "b?c", "c+d", "a+e");
    Answer answer = WhatIf.of(map).push(Map.of(0, 1.0));
    assertThat(answer.effects().get(3).certainty()).isEqualTo(Certainty.DEPENDS);
    assertThat(answer.deciding(3).getFirst().link()).isEqualTo(map.findLink(1, 2).orElseThrow());
    assertThat(answer.deciding(3).getFirst().correlation()).isGreaterThan(0.7);
  }

  @Test
  void goesStepByStepToWhereTheSizesAre() {
    for (long seed = 1; seed <= 20; seed++) {
      CausalMap map = SampleMaps.random(20, 50, seed);
      WhatIf whatIf = WhatIf.of(map, 18, WhatIf.USUAL_SEED);
      Map<Integer, Double> pushes = Map.of(0, 1.0, 3, -0.5);
      List<List<Double>> course = whatIf.course(pushes);
      assertThat(course.getLast()).isEqualTo(whatIf.sizes(pushes));
      assertThat(course).allSatisfy(step -> assertThat(step.get(3)).isEqualTo(-0.5));
    }
  }

  @Test
  void givesTheSameBitsInAnyOrderAndOnOneThread() throws Exception {
    CausalMap map = SampleMaps.random(30, 90, 2);
    CausalMapBuilder turned = CausalMap.builder();
    for (int factor = 0; factor < map.factors(); factor++) {
      turned.factor(map.key(factor));
    }
    map.allLinks().reversed().forEach(turned::link);
    List<Effect> effects = WhatIf.of(map, 300, 1).push(Map.of(4, 1.0)).effects();
    assertThat(WhatIf.of(turned.build(), 300, 1).push(Map.of(4, 1.0)).effects()).isEqualTo(effects);
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      WhatIf whatIf = WhatIf.of(map, 300, 1);
      assertThat(one.submit(() -> whatIf.push(Map.of(4, 1.0)).effects()).get()).isEqualTo(effects);
    }
    assertThat(WhatIf.of(map, 300, 2).push(Map.of(4, 1.0)).effects()).isNotEqualTo(effects);
  }

  @Test
  void pushesEachAsOneAfterTheOther() {
    CausalMap map = SampleMaps.map("a+b", "b-c", "c+a");
    WhatIf whatIf = WhatIf.of(map);
    List<Answer> each = whatIf.pushEach();
    for (int factor = 0; factor < 3; factor++) {
      Answer alone = whatIf.push(Map.of(factor, 1.0));
      for (int other = 0; other < 3; other++) {
        Effect quick = each.get(factor).effects().get(other);
        assertThat(quick.direction()).isEqualTo(alone.effects().get(other).direction());
        assertThat(quick.size()).isEqualTo(alone.effects().get(other).size());
        assertThat(quick.rises()).isEqualTo(alone.effects().get(other).rises(), within(0.1));
      }
    }
    assertThatThrownBy(() -> each.get(0).deciding(1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void runsManySideBySideAsOneAlone() {
    CausalMap map = SampleMaps.random(20, 60, 9);
    Draws draws = Draws.of(map, 40, 5);
    for (Variant variant : Variant.all(Contraction.of(map))) {
      Lanes lanes = new Lanes(Shape.of(map), draws, 3, 1, 1, variant);
      double[] base = lanes.baseline();
      FuzzyMap alone = FuzzyMap.of(drawn(map, draws, 3));
      SteadyState expected =
          alone.run(alone.all(variant.squash().middle()), Map.of(), variant.settings(1e-9, 500));
      for (int factor = 0; factor < map.factors(); factor++) {
        assertThat(base[factor * lanes.width()])
            .isEqualTo(expected.values().get(factor), within(1e-3));
      }
    }
  }

  @Test
  void drawsAnUndisputedLinkNearItsWeightAndADoubtedOneSometimesNotAtAll() {
    CausalMap map =
        CausalMap.builder()
            .link(CausalLink.of("a", "b", Sign.MINUS, 0.5))
            .link(new CausalLink("b", "a", Sign.PLUS, 0.5, false, 0.2))
            .build();
    Draws draws = Draws.of(map, 10_000, 1);
    for (double weight : draws.of(0)) {
      assertThat(weight).isBetween(-0.625, -0.375);
    }
    double missing = java.util.Arrays.stream(draws.of(1)).filter(w -> w == 0).count() / 10_000.0;
    assertThat(missing).isEqualTo(0.4, within(0.02));
  }

  @Test
  void saysThatAMapGoesRoundInACycle() {
    FuzzyMap fuzzy = FuzzyMap.of(SampleMaps.map("a-a"));
    Settings settings = new Settings(Rule.KOSKO, Squash.TRIVALENT, 1, 1e-5, 200);
    assertThat(fuzzy.run(List.of(1.0), Map.of(), settings).settled()).isEqualTo(Settled.CYCLE);
  }

  @Test
  void knowsHowSteepIsSafe() {
    CausalMap map = SampleMaps.map("a+b", "b+a");
    Contraction contraction = Contraction.of(map);
    assertThat(contraction.limit(Rule.KOSKO, Squash.TANH)).isEqualTo(2, within(0.01));
    assertThat(contraction.limit(Rule.KOSKO, Squash.SIGMOID)).isEqualTo(8, within(0.04));
    assertThat(contraction.limit(Rule.MODIFIED, Squash.TANH)).isEqualTo(1 / 1.5, within(0.01));
  }

  @Test
  void predictsBySignsAlone() {
    SignPrediction signs = SignPrediction.of(SampleMaps.map("a+b", "b-c", "a+c", "b+d"), 0);
    assertThat(signs.of(1)).isEqualTo(SignPrediction.Direction.RISES);
    assertThat(signs.of(2)).isEqualTo(SignPrediction.Direction.AMBIGUOUS);
    assertThat(signs.of(3)).isEqualTo(SignPrediction.Direction.RISES);
    assertThat(SignPrediction.of(SampleMaps.map("a+b"), 1).of(0))
        .isEqualTo(SignPrediction.Direction.STAYS);
  }

  @Test
  void doesNotTakeAWalkRoundALoopForAPath() {
    // From a to c there is one path; the minus round d would have to pass b twice.
    SignPrediction signs = SignPrediction.of(SampleMaps.map("a+b", "b-d", "d+b", "b+c"), 0);
    assertThat(signs.of(2)).isEqualTo(SignPrediction.Direction.RISES);
  }

  private static CausalMap drawn(CausalMap map, Draws draws, int draw) {
    CausalMapBuilder drawn = CausalMap.builder();
    for (int factor = 0; factor < map.factors(); factor++) {
      drawn.factor(map.key(factor));
    }
    for (int link = 0; link < map.links(); link++) {
      double weight = draws.of(link)[draw];
      if (weight != 0) {
        drawn.link(
            CausalLink.of(
                map.link(link).from(),
                map.link(link).to(),
                weight > 0 ? Sign.PLUS : Sign.MINUS,
                Math.abs(weight)));
      }
    }
    return drawn.build();
  }
}
