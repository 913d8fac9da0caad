package se.utmana.app.systemmap.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.utmana.app.systemmap.format.sketch.LinkDraft;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.SketchBuilder;
import se.utmana.app.systemmap.format.sketch.SketchFactor;

/**
 * A list of links, one a line: from, to, sign, weight and delay with tabs between, the last two or
 * three of which may be left out. Where all factors are numbered, those without a link are there
 * too: they are numbered from 0.
 */
final class Edges {

  private static final Pattern SEPARATOR = Pattern.compile("\t");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");
  private static final int MOST_FIELDS = 5;

  private record Line(int number, List<String> fields) {}

  private final Source source;
  private final SketchBuilder sketch;

  Edges(Source source) {
    this.source = source;
    this.sketch = new SketchBuilder(source.name(), MapFormat.EDGES);
  }

  /** Whether the first line could be one of such a list. */
  static boolean isOne(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    var fields = SEPARATOR.split(first, -1);
    return fields.length >= 2
        && fields.length <= MOST_FIELDS
        && (fields.length < 3 || Numbers.find(fields[2]).isPresent());
  }

  MapSketch read() throws MapProblem {
    var lines = lines();
    sketch.title(source.nameAsTitle());
    for (var name : names(lines)) {
      sketch.factor(new SketchFactor(name, source.phrase(name)));
    }
    for (var line : lines) {
      sketch.link("line " + line.number(), link(line));
    }
    return sketch.build();
  }

  private List<Line> lines() throws MapProblem {
    var lines = new ArrayList<Line>();
    int number = 0;
    for (var text : (Iterable<String>) source.text().lines()::iterator) {
      number++;
      if (!text.isBlank()) {
        var fields = List.of(SEPARATOR.split(text, -1));
        if (fields.size() < 2
            || fields.size() > MOST_FIELDS
            || fields.get(0).isBlank()
            || fields.get(1).isBlank()) {
          throw MapProblem.at(source.name(), number, "edge");
        }
        lines.add(new Line(number, fields));
      }
      if (lines.size() > SketchBuilder.MOST_LINKS) {
        throw MapProblem.of("links", source.name(), SketchBuilder.MOST_LINKS);
      }
    }
    return lines;
  }

  private static List<String> names(List<Line> lines) {
    var names = new ArrayList<String>();
    var seen = new TreeSet<String>();
    for (var line : lines) {
      for (var name : List.of(line.fields().get(0).strip(), line.fields().get(1).strip())) {
        if (seen.add(name)) {
          names.add(name);
        }
      }
    }
    if (names.stream().allMatch(name -> NUMBER.matcher(name).matches())) {
      int last = names.stream().mapToInt(Integer::parseInt).max().orElse(0);
      if (last < SketchBuilder.MOST_FACTORS) {
        return IntStream.rangeClosed(0, last).mapToObj(String::valueOf).toList();
      }
    }
    return names;
  }

  private LinkDraft link(Line line) throws MapProblem {
    var fields = line.fields();
    var link = new LinkDraft(fields.get(0).strip(), fields.get(1).strip());
    if (fields.size() > 2) {
      link.sign((int) Math.signum(number(line, 2)));
    }
    if (fields.size() > 3) {
      link.weight(number(line, 3));
    }
    if (fields.size() > 4) {
      link.delayed(number(line, 4) != 0);
    }
    return link;
  }

  private double number(Line line, int field) throws MapProblem {
    var text = line.fields().get(field);
    return Numbers.find(text)
        .orElseThrow(() -> MapProblem.at(source.name(), line.number(), "number", text));
  }
}
