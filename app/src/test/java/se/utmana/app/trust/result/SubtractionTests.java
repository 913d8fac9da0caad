package se.utmana.app.trust.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.answer.Sheet;
import se.utmana.app.trust.answer.Tally;
import se.utmana.app.trust.answer.Urn;

/**
 * Somebody who fetches everything that may be told subtracts it from itself: all people less the
 * sides that are told, an index less its items, one wave less another. Pages, pictures, files and
 * the API are drawn from this one outcome and nothing else.
 */
class SubtractionTests {

  private static final int WAVES = 20_000;

  @Test
  void leavesNobodyToBeFoundByTakingSidesFromAll() {
    waves().forEach(urn -> Guard.told(urn, List.of()).ifPresent(said -> assertSides(urn, said)));
  }

  @Test
  void leavesNoItemToBeFoundByTakingTheOthersFromTheIndex() {
    waves()
        .flatMap(urn -> Guard.told(urn, List.of()).stream())
        .forEach(
            said -> {
              assertItems(said, TrustOutcome.Line::whole);
              Stream.of(Side.values()).forEach(side -> assertItems(said, it -> it.side(side)));
            });
  }

  @Test
  void tellsNothingOfFewerThanFiveAndNoSideOfFewerThanTen() {
    waves()
        .forEach(
            urn -> {
              var said = Guard.told(urn, List.of());
              assertThat(said.isPresent()).isEqualTo(urn.count() >= 5);
              said.ifPresent(it -> assertSizes(urn, it));
            });
  }

  @Test
  void tellsNobodyWhatEverybodyAnsweredAlike() {
    waves()
        .forEach(
            urn ->
                Guard.told(urn, List.of())
                    .ifPresent(
                        said ->
                            lines(urn, said)
                                .forEach(
                                    one -> {
                                      assertThat(one.line().whole())
                                          .matches(it -> it.isEmpty() || !one.isUnanimous());
                                    })));
  }

  /** Whoever knows one wave's people exactly learns no difference of one to four people. */
  @Test
  void tellsNoDifferenceOfAFewPeopleBetweenAnyWaves() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      var told = new ArrayList<Told>();
      for (int wave = 0; wave < 5; wave++) {
        var now = Guard.told(urn(random, 5 + random.nextInt(40)), told).orElseThrow().people();
        for (var earlier : told) {
          var difference = Math.abs(earlier.people() - now.people());
          if (earlier.exact() && now.exact()) {
            assertThat(difference).matches(it -> it == 0 || it >= 5);
          }
        }
        told.add(now);
      }
    }
  }

  @Test
  void tellsAChangeOnlyWhereTheGroupChangedByNobodyOrFive() {
    var figure = Optional.of(new Figure(3.4, 0.8));
    var later = Optional.of(new Figure(3.9, 0.8));
    for (int people = 5; people < 60; people++) {
      var change =
          Change.between(figure, new Told(30, true), later, new Told(people, true)).isPresent();
      assertThat(change).isEqualTo(people == 30 || Math.abs(people - 30) >= 5);
    }
    var some = new Told(30, false);
    assertThat(Change.between(figure, some, later, new Told(38, true))).isEmpty();
    assertThat(Change.between(figure, some, later, new Told(39, true))).isPresent();
    assertThat(Change.between(figure, some, later, new Told(30, true))).isEmpty();
  }

  @Test
  void canFail() {
    var sheets = new ArrayList<Sheet>();
    IntStream.range(0, 12).forEach(i -> sheets.add(sheet(new Random(i), Side.EXPERTS)));
    IntStream.range(0, 3).forEach(i -> sheets.add(sheet(new Random(i), Side.LEADERSHIP)));
    var urn = Urn.of(sheets);
    var careless = new TrustOutcome.Line(new Figure(3, 1), Map.of(Side.EXPERTS, new Figure(3, 1)));
    assertThat(isHiddenWell(urn.of(Scale.ACTOR), careless)).isFalse();
    var said = Guard.told(urn, List.of()).orElseThrow();
    assertThat(said.sides()).isEmpty();
  }

  private static void assertSides(Urn urn, TrustOutcome said) {
    lines(urn, said).forEach(one -> assertThat(isHiddenWell(one.sums(), one.line())).isTrue());
    var hidden =
        Stream.of(Side.values())
            .filter(side -> !said.sides().containsKey(side))
            .mapToInt(urn::count)
            .filter(count -> count > 0)
            .toArray();
    assertThat(said.sides().isEmpty() || isMany(hidden)).isTrue();
  }

  /** All people and the sides told leave nobody, or five at least on two sides at least. */
  private static boolean isHiddenWell(Map<Side, Tally> sums, TrustOutcome.Line line) {
    if (line.sides().isEmpty()) {
      return true;
    }
    var hidden =
        Stream.of(Side.values())
            .filter(side -> line.side(side).isEmpty())
            .mapToInt(side -> sums.getOrDefault(side, Tally.NONE).people())
            .filter(count -> count > 0)
            .toArray();
    return line.whole().isPresent() && isMany(hidden);
  }

  private static boolean isMany(int[] hidden) {
    return hidden.length == 0 || (hidden.length > 1 && IntStream.of(hidden).sum() >= 5);
  }

  private static void assertItems(
      TrustOutcome said, Function<TrustOutcome.Line, Optional<Figure>> cell) {
    for (var scale : Scale.values()) {
      var hidden =
          scale.items().stream().filter(item -> cell.apply(said.item(item)).isEmpty()).count();
      assertThat(cell.apply(said.index(scale)).isPresent() && hidden == 1).isFalse();
    }
  }

  private static void assertSizes(Urn urn, TrustOutcome said) {
    assertThat(said.people().people()).isGreaterThanOrEqualTo(5);
    said.sides().values().forEach(side -> assertThat(side.people()).isGreaterThanOrEqualTo(10));
    lines(urn, said)
        .forEach(
            one -> {
              if (one.line().whole().isPresent()) {
                assertThat(one.people()).isGreaterThanOrEqualTo(5);
              }
              one.line()
                  .sides()
                  .keySet()
                  .forEach(
                      side ->
                          assertThat(one.sums().getOrDefault(side, Tally.NONE).people())
                              .isGreaterThanOrEqualTo(10));
            });
  }

  /** What was answered to one thing, and what is told of it. */
  private record Cells(Map<Side, Tally> sums, TrustOutcome.Line line) {

    int people() {
      return sums.values().stream().mapToInt(Tally::people).sum();
    }

    boolean isUnanimous() {
      return sums.values().stream().reduce(Tally.NONE, Tally::plus).isUnanimous();
    }
  }

  private static Stream<Cells> lines(Urn urn, TrustOutcome said) {
    return Stream.concat(
        Stream.of(Scale.values()).map(scale -> new Cells(urn.of(scale), said.index(scale))),
        Stream.of(TrustItem.values()).map(item -> new Cells(urn.of(item), said.item(item))));
  }

  private static Stream<Urn> waves() {
    var random = new Random(20261127);
    return IntStream.range(0, WAVES).mapToObj(i -> urn(random, random.nextInt(45)));
  }

  /** People who lean to one side, skip items and now and then all answer alike. */
  private static Urn urn(Random random, int people) {
    var lean = random.nextDouble();
    var sheets = new ArrayList<Sheet>();
    var alike = random.nextInt(4) == 0 ? sheet(random, Side.EXPERTS) : null;
    for (int i = 0; i < people; i++) {
      var side =
          random.nextDouble() < lean
              ? Side.EXPERTS
              : random.nextBoolean() ? Side.LEADERSHIP : Side.OTHERS;
      sheets.add(
          alike != null && random.nextInt(10) > 0
              ? new Sheet(side, alike.scores())
              : sheet(random, side));
    }
    return Urn.of(sheets);
  }

  private static Sheet sheet(Random random, Side side) {
    var scores = new EnumMap<TrustItem, Integer>(TrustItem.class);
    for (var item : TrustItem.values()) {
      if (random.nextInt(8) > 0) {
        scores.put(item, 1 + random.nextInt(5));
      }
    }
    return new Sheet(side, scores);
  }
}
