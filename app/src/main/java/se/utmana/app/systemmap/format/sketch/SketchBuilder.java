package se.utmana.app.systemmap.format.sketch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utmana.app.web.Phrase;

/** Puts a sketch together while a file is read, and remembers what has no place. */
public final class SketchBuilder {

  /** The most factors that a file may hold. */
  public static final int MOST_FACTORS = 50_000;

  /** The most links that a file may hold. */
  public static final int MOST_LINKS = 200_000;

  private record Ends(String from, String to) {}

  private final String file;
  private final MapFormat format;
  private final Map<String, SketchFactor> factors = new LinkedHashMap<>();
  private final List<LinkDraft> links = new ArrayList<>();
  private final Set<Ends> linked = new HashSet<>();
  private final Leftovers leftovers = new Leftovers();
  private Phrase title = Phrase.EMPTY;
  private Phrase about = Phrase.EMPTY;

  public SketchBuilder(String file, MapFormat format) {
    this.file = file;
    this.format = format;
  }

  public SketchBuilder title(Phrase text) {
    title = text;
    return this;
  }

  public SketchBuilder about(Phrase text) {
    about = text;
    return this;
  }

  /** Where what has no place is put down. */
  public Leftovers leftovers() {
    return leftovers;
  }

  public boolean hasFactor(String id) {
    return factors.containsKey(id);
  }

  /**
   * Adds a factor.
   *
   * @throws MapProblem when there is one with that id, or too many
   */
  public void factor(SketchFactor factor) throws MapProblem {
    if (factors.putIfAbsent(factor.id(), factor) != null) {
      throw MapProblem.in(file, factor.id(), "twice");
    }
    if (factors.size() > MOST_FACTORS) {
      throw MapProblem.of("factors", file, MOST_FACTORS);
    }
  }

  /**
   * Adds a link; a second one between the same factors is put down as having no place.
   *
   * @param place where it stands in the file, for a person
   * @throws MapProblem when it leads from or to a factor that is not there, or there are too many
   */
  public void link(String place, LinkDraft link) throws MapProblem {
    for (var end : List.of(link.from(), link.to())) {
      if (!factors.containsKey(end)) {
        throw MapProblem.in(file, place, "end", end);
      }
    }
    if (!linked.add(new Ends(link.from(), link.to()))) {
      leftovers.add(Leftover.Kind.PARALLEL, "", name(link));
      return;
    }
    if (link.weight() == 0) {
      linked.remove(new Ends(link.from(), link.to()));
      leftovers.add(Leftover.Kind.WEIGHTLESS, "", name(link));
      return;
    }
    links.add(link);
    if (links.size() > MOST_LINKS) {
      throw MapProblem.of("links", file, MOST_LINKS);
    }
  }

  /**
   * What has been put together.
   *
   * @throws MapProblem when there is not a single factor
   */
  public MapSketch build() throws MapProblem {
    if (factors.isEmpty()) {
      throw MapProblem.of("empty", file);
    }
    double scale = scale();
    return new MapSketch(
        format,
        title,
        about,
        List.copyOf(factors.values()),
        links.stream().map(link -> link.sketch(scale)).toList(),
        leftovers.list());
  }

  /**
   * What weights are divided by: 1 where none is larger, 4 where all of them are strengths from 1
   * to 3, else the largest.
   */
  private double scale() {
    double largest = links.stream().mapToDouble(link -> Math.abs(link.weight())).max().orElse(1);
    if (largest <= 1) {
      return 1;
    }
    var strengths =
        links.stream()
            .mapToDouble(link -> Math.abs(link.weight()))
            .allMatch(one -> one == 1 || one == 2 || one == 3);
    if (strengths) {
      return 4;
    }
    leftovers.add(Leftover.Kind.SCALED, "", number(largest));
    return largest;
  }

  private String name(LinkDraft link) {
    return label(link.from()) + " → " + label(link.to());
  }

  private String label(String id) {
    var factor = factors.get(id);
    return factor == null
        ? id
        : factor.label().byLanguage().values().stream().findFirst().orElse(id);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
