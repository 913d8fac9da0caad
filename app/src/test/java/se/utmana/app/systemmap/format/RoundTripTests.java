package se.utmana.app.systemmap.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utmana.app.systemmap.format.read.NamedFile;
import se.utmana.app.systemmap.format.sketch.Detail;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.Place;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.systemmap.format.write.Loss;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** What a format can hold comes back from it, whatever people have written. */
class RoundTripTests {

  private static final int MAPS = 40;

  private static final List<String> WORDS =
      List.of(
          "bostäder",
          "=SUM(A1)",
          "+",
          "-",
          "'citat'",
          "\"ja\"",
          "a,b;c\td",
          "rad\nbryt",
          "<b>&amp;",
          "@x",
          "-3",
          "7",
          "0.5",
          "[x]",
          "{y}",
          "C:\\väg",
          "😀",
          "漢字",
          "--",
          "->",
          "null",
          "true",
          "'=1",
          "]]>",
          "%20",
          "#",
          "//",
          "a|b");

  /** What a format has no place for. */
  private static final Map<MapFormat, Set<Loss>> UNHELD =
      Map.of(
          MapFormat.UTMANA, EnumSet.noneOf(Loss.class),
          MapFormat.KUMU_BLUEPRINT,
              EnumSet.of(Loss.TITLE, Loss.ABOUT, Loss.PLACES, Loss.TRANSLATIONS),
          MapFormat.KUMU_PROJECT, EnumSet.of(Loss.TRANSLATIONS),
          MapFormat.KUMU_CSV, EnumSet.of(Loss.TITLE, Loss.ABOUT, Loss.LABELS, Loss.TRANSLATIONS),
          MapFormat.XLSX, EnumSet.of(Loss.TITLE, Loss.ABOUT, Loss.LABELS, Loss.TRANSLATIONS),
          MapFormat.PRSM, EnumSet.of(Loss.DETAILS, Loss.TRANSLATIONS),
          MapFormat.GRAPHML, EnumSet.of(Loss.TRANSLATIONS),
          MapFormat.GEXF, EnumSet.of(Loss.TITLE, Loss.TRANSLATIONS),
          MapFormat.DOT, EnumSet.of(Loss.TRANSLATIONS));

  @ParameterizedTest
  @EnumSource(
      value = MapFormat.class,
      names = {
        "UTMANA",
        "KUMU_BLUEPRINT",
        "KUMU_PROJECT",
        "KUMU_CSV",
        "XLSX",
        "PRSM",
        "GRAPHML",
        "GEXF",
        "DOT"
      })
  void losesNothingThatTheFormatCanHold(MapFormat format) {
    for (int seed = 0; seed < MAPS; seed++) {
      var sketch = new Invented(seed).sketch();
      var losses = MapFiles.losses(sketch, format, Language.SV);
      assertThat(UNHELD.get(format)).as("map %s", seed).containsAll(losses.keySet());
    }
  }

  @Test
  void matricesKeepFactorsLinksSignsAndStrengths() {
    for (int seed = 0; seed < MAPS; seed++) {
      var sketch = new Invented(seed).signed();
      assertThat(MapFiles.losses(sketch, MapFormat.MATRIX, Language.SV).keySet())
          .doesNotContain(Loss.FACTORS, Loss.LINKS, Loss.SIGNS, Loss.STRENGTHS);
    }
  }

  @Test
  void listsOfLinksKeepLinksSignsStrengthsAndDelays() {
    for (int seed = 0; seed < MAPS; seed++) {
      var sketch = new Invented(seed).sketch();
      assertThat(MapFiles.losses(sketch, MapFormat.EDGES, Language.SV).keySet())
          .doesNotContain(Loss.LINKS, Loss.SIGNS, Loss.STRENGTHS, Loss.DELAYS);
    }
  }

  @Test
  void samplesComeBackAsTheyWere() throws MapProblem {
    for (var name : Samples.OF_ONE_MAP) {
      var sketch = Samples.read(name);
      MapFormat.written()
          .filter(format -> format == sketch.format())
          .forEach(
              format -> {
                var losses = MapFiles.losses(sketch, format, Language.EN);
                losses.keySet().removeAll(Set.of(Loss.TITLE, Loss.ABOUT));
                assertThat(losses).as(name).isEmpty();
              });
    }
  }

  @Test
  void tellsWhatIsLost() {
    var sketch = new Invented(1).sketch();
    var losses = MapFiles.losses(sketch, MapFormat.MATRIX, Language.SV);
    assertThat(losses).containsKeys(Loss.DESCRIPTIONS, Loss.PLACES, Loss.CLAIMS, Loss.DELAYS);
  }

  @Test
  void writesNoFormulas() throws MapProblem {
    var label = Phrase.of(Language.SV, "=HYPERLINK(\"http://x\")");
    var sketch =
        new MapSketch(
            MapFormat.UTMANA,
            Phrase.EMPTY,
            Phrase.EMPTY,
            List.of(new SketchFactor("a", label)),
            List.of(),
            List.of());
    for (var format : List.of(MapFormat.MATRIX, MapFormat.EDGES, MapFormat.KUMU_CSV)) {
      var content = MapFiles.write(sketch, format, Language.SV);
      assertThat(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1))
          .doesNotContainPattern("(?m)(^|[,\"\t])=");
    }
    var workbook = new NamedFile("x.xlsx", MapFiles.write(sketch, MapFormat.XLSX, Language.SV));
    var back = MapFiles.read(List.of(workbook), Language.SV);
    assertThat(back.factors().getFirst().label()).isEqualTo(label);
  }

  /** A map that nobody would draw. */
  private static final class Invented {

    private final Random random;

    Invented(int seed) {
      random = new Random(seed);
    }

    MapSketch sketch() {
      return sketch(false);
    }

    /** One where every sign is known. */
    MapSketch signed() {
      return sketch(true);
    }

    private MapSketch sketch(boolean signed) {
      var factors = new ArrayList<SketchFactor>();
      int size = 2 + random.nextInt(7);
      for (int i = 0; i < size; i++) {
        factors.add(factor(i));
      }
      var links = new ArrayList<SketchLink>();
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          if (from != to && random.nextInt(3) == 0) {
            links.add(link("f" + from, "f" + to, signed));
          }
        }
      }
      return new MapSketch(MapFormat.UTMANA, phrase(), phrase(), factors, links, List.of());
    }

    private SketchFactor factor(int number) {
      var place = random.nextBoolean() ? null : new Place(random.nextInt(900), -random.nextInt(9));
      var details = new TreeMap<Detail, String>();
      Detail.ofFactors().forEach(one -> details.put(one, maybe()));
      var label = Phrase.of("Faktor " + number + " " + text(), "Factor " + number);
      return new SketchFactor("f" + number, label, phrase(), maybe(), place, details);
    }

    private SketchLink link(String from, String to, boolean signed) {
      var details = new TreeMap<Detail, String>();
      Detail.ofLinks().forEach(one -> details.put(one, maybe()));
      int sign = signed ? 2 * random.nextInt(2) - 1 : random.nextInt(3) - 1;
      double weight = (1 + random.nextInt(20)) / 20.0;
      return new SketchLink(from, to, sign, weight, random.nextBoolean(), phrase(), null, details);
    }

    private Phrase phrase() {
      return random.nextInt(3) == 0 ? Phrase.EMPTY : Phrase.of(text(), text());
    }

    private String maybe() {
      return random.nextInt(3) == 0 ? text() : "";
    }

    private String text() {
      var text = new StringBuilder();
      for (int i = random.nextInt(3); i >= 0; i--) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i > 0 ? " " : "");
      }
      return text.toString();
    }
  }
}
