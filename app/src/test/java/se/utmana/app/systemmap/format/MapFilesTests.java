package se.utmana.app.systemmap.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utmana.app.systemmap.format.read.NamedFile;
import se.utmana.app.systemmap.format.sketch.FoundStyle;
import se.utmana.app.systemmap.format.sketch.Leftover;
import se.utmana.app.systemmap.format.sketch.MapFormat;
import se.utmana.app.systemmap.format.sketch.MapProblem;
import se.utmana.app.systemmap.format.sketch.MapSketch;
import se.utmana.app.systemmap.format.sketch.Place;
import se.utmana.app.systemmap.format.sketch.SketchFactor;
import se.utmana.app.systemmap.format.sketch.SketchLink;
import se.utmana.app.web.Language;

class MapFilesTests {

  @Test
  void readsTheSameMapFromEveryFormat() throws MapProblem {
    var wanted = signs(Samples.read("map.graphml"));
    assertThat(wanted).hasSize(11).containsEntry("Municipal services → Tax base", -1);
    for (var name : Samples.OF_ONE_MAP) {
      var sketch = Samples.read(name);
      assertThat(signs(sketch)).as(name).isEqualTo(wanted);
      assertThat(sketch.factors()).as(name).hasSize(5);
    }
  }

  @Test
  void readsStrengthsAndDelaysWhereTheFormatHasThem() throws MapProblem {
    var wanted = strengths(Samples.read("map.graphml"));
    for (var name : List.of("kumu-blueprint.json", "map.gexf", "map.dot", "kumu-connections.csv")) {
      assertThat(strengths(Samples.read(name))).as(name).isEqualTo(wanted);
    }
    assertThat(wanted).containsEntry("Tax base → Municipal services", "3 late");
  }

  @Test
  void readsPlacesAndGroups() throws MapProblem {
    for (var name : List.of("map.graphml", "map.gexf", "map.prsm", "kumu-project-export.json")) {
      var factor = Samples.read(name).factors().get(2);
      assertThat(factor.group()).as(name).isEqualTo("Outcome");
      assertThat(factor.place()).as(name).isEqualTo(new Place(150, 160));
    }
  }

  @Test
  void asksWhatStylesMeanWhereTheSignIsNoField() throws MapProblem {
    for (var name : List.of("map.prsm", "kumu-blueprint.json", "kumu-project-export.json")) {
      assertThat(Samples.read(name).styles())
          .as(name)
          .containsExactly(new FoundStyle("+", 10, 1), new FoundStyle("-", 1, -1));
    }
    assertThat(Samples.read("map.graphml").styles()).isEmpty();
    var turned = Samples.read("map.prsm").withSigns(Map.of("+", 0, "-", 1));
    assertThat(signs(turned)).containsEntry("Municipal services → Tax base", 1);
    assertThat(signs(turned)).containsEntry("Local jobs → Tax base", 0);
  }

  @Test
  void putsTwoTablesTogether() throws MapProblem {
    var sketch = Samples.read("kumu-elements.csv", "kumu-connections.csv");
    assertThat(sketch.format()).isEqualTo(MapFormat.KUMU_CSV);
    assertThat(sketch.factors()).extracting(SketchFactor::group).contains("Outcome");
    assertThat(sketch.leftovers())
        .contains(new Leftover(Leftover.Kind.OF_FACTORS, "Tags", 2, List.of("housing|youth")));
  }

  @Test
  void tellsWhatHasNoPlace() throws MapProblem {
    assertThat(Samples.read("map.prsm").leftovers())
        .extracting(Leftover::name)
        .contains("history", "created");
    assertThat(Samples.read("kumu-project-export.json").leftovers())
        .extracting(Leftover::name)
        .contains("perspectives");
    assertThat(Samples.read("young-people.xmile").leftovers())
        .extracting(Leftover::name)
        .contains("eqn", "ypts", "dt");
  }

  @Test
  void readsTheStructureOfModels() throws MapProblem {
    var model = Samples.read("map.modeljson.json");
    assertThat(signs(model))
        .containsEntry("Moving Out → Young People", -1)
        .containsEntry("Out Rate → Moving Out", 1)
        .containsEntry("Young People → Moving Out", 0);
    assertThat(signs(Samples.read("young-people.xmile")))
        .containsEntry("moving out → Young People", -1)
        .containsEntry("moving in → Young People", 1)
        .containsEntry("out rate → moving out", 0);
  }

  @Test
  void countsFactorsWithoutLinksInListsOfNumbers() throws MapProblem {
    var sketch = read("edges.tsv", "0\t2\t1\t0.5\t0\n5\t2\t-1\t1.0\t1\n");
    assertThat(sketch.factors()).hasSize(6);
    assertThat(sketch.links().getLast())
        .extracting(SketchLink::sign, SketchLink::weight, SketchLink::delayed)
        .containsExactly(-1, 1.0, true);
  }

  @Test
  void namesThePlaceOfAFault() {
    assertProblem("a.csv", "Label,Type\n,x\n", "a.csv, line 2: expected a label.");
    assertProblem(
        "a.csv", ",A,B\nA,0,x\nB,0,0\n", "a.csv, line 2: expected a number, found \"x\".");
    assertProblem("a.json", "{\n\"elements\": [\n", "a.json, line 3: expected valid JSON.");
    assertProblem(
        "a.json",
        "{\"elements\":[{\"id\":\"x\"}],\"connections\":[{\"from\":\"x\",\"to\":\"y\"}]}",
        "a.json, connections 1: there is no factor y.");
    assertProblem(
        "a.graphml",
        "<graphml>\n<graph>\n<node id=\"a\"></graph>",
        "a.graphml, line 3: expected valid XML.");
    assertProblem(
        "a.tsv",
        "1\t2\t1\n1\t\t1\n",
        "a.tsv, line 2: expected a link: where it comes " + "from and where it leads.");
  }

  private static void assertProblem(String name, String text, String message) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(MapProblem.class)
        .hasMessage(message);
  }

  private static MapSketch read(String name, String text) throws MapProblem {
    return MapFiles.read(
        List.of(new NamedFile(name, text.getBytes(StandardCharsets.UTF_8))), Language.EN);
  }

  private static Map<String, Integer> signs(MapSketch sketch) {
    return sketch.links().stream()
        .collect(Collectors.toMap(link -> name(sketch, link), SketchLink::sign));
  }

  private static Map<String, String> strengths(MapSketch sketch) {
    return sketch.links().stream()
        .collect(
            Collectors.toMap(
                link -> name(sketch, link),
                link -> link.strength() + (link.delayed() ? " late" : "")));
  }

  private static String name(MapSketch sketch, SketchLink link) {
    var labels =
        sketch.factors().stream()
            .collect(Collectors.toMap(SketchFactor::id, one -> one.label().in(Language.EN)));
    return labels.get(link.from()) + " → " + labels.get(link.to());
  }
}
