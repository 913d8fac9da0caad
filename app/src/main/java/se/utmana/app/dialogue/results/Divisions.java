package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Tally;

/**
 * Two divisions of the same people: what one of them tells of the total narrows what a reader can
 * conclude about the other.
 */
record Divisions(Tally all, List<Tally> groups, List<Tally> kinds) {

  private record Part(
      ToIntFunction<Tally> count, java.util.function.Function<Spread, Figure> told) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(Tally::agree, Spread::agree),
          new Part(Tally::disagree, Spread::disagree),
          new Part(Tally::pass, Spread::pass),
          new Part(Tally::seen, Spread::seen));

  /** Numbers between two bounds. */
  private record Span(long low, long high) {

    static Span of(List<Figure> told, int outside) {
      long low = told.stream().mapToLong(Figure::low).sum();
      long high = told.stream().mapToLong(Figure::high).sum();
      return new Span(low, outside > 0 ? Integer.MAX_VALUE : high);
    }

    Span and(Span other) {
      return new Span(Math.max(low, other.low), Math.min(high, other.high));
    }
  }

  /** Whether the kinds may be told beside the total and the groups. */
  boolean isSafe(Spread total, List<Spread> toldGroups, List<Spread> toldKinds) {
    return PARTS.stream()
        .allMatch(
            part -> {
              int n = part.count.applyAsInt(all);
              var ofKinds = toldKinds.stream().map(part.told).toList();
              var ofGroups = toldGroups.stream().map(part.told).toList();
              // Somebody may know the total exactly, from exact groups or from published votes.
              var exact = new Span(n, n);
              var narrowed =
                  new Span(part.told.apply(total).low(), part.told.apply(total).high())
                      .and(Span.of(ofKinds, outside(kinds, part)));
              return hides(kinds, ofKinds, part, exact)
                  && (kinds.isEmpty() || hides(groups, ofGroups, part, narrowed));
            });
  }

  private int outside(List<Tally> division, Part part) {
    return part.count.applyAsInt(all) - division.stream().mapToInt(part.count).sum();
  }

  /** Whether every number below five can still be at least two numbers. */
  private boolean hides(List<Tally> division, List<Figure> told, Part part, Span total) {
    var outside = outside(division, part);
    var lows = told.stream().mapToLong(Figure::low).sum();
    var highs = told.stream().mapToLong(Figure::high).sum();
    return IntStream.range(0, division.size())
        .filter(i -> part.count.applyAsInt(division.get(i)) < Figure.FEWEST)
        .allMatch(
            i -> {
              var own = told.get(i);
              var most = Math.min(own.high(), total.high() - (lows - own.low()));
              var least = outside > 0 ? 0 : Math.max(0, total.low() - (highs - own.high()));
              return most > least;
            });
  }
}
