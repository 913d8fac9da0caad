package se.utmana.app.systemmap.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapCommandTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void countsTheLoopsOfAListOfLinks() {
    JsonNode json = json("hub-150-400-s1.tsv");
    assertThat(json.propertyNames())
        .containsExactly(
            "file",
            "format",
            "version",
            "factors",
            "links",
            "leftOut",
            "loops",
            "shortList",
            "centrality",
            "influence",
            "drivers",
            "whatIf",
            "fuzzyCognitiveMap");
    assertThat(json.get("links").size()).isEqualTo(400);
    assertThat(json.get("loops").get("complete").asBoolean()).isTrue();
    assertThat(json.get("loops").get("count").asLong()).isEqualTo(34_719);
    assertThat(json.get("loops").get("reinforcing").asLong()).isEqualTo(17_352);
    assertThat(json.get("loops").get("byLength").get("8").get("count").asLong()).isEqualTo(24_760);
    assertThat(json.get("loops").get("strongest").size()).isEqualTo(100);
    assertThat(json.get("whatIf").get("levers").size()).isEqualTo(json.get("factors").size());
  }

  @Test
  void looksOnlyAsFarAsItIsTold() {
    JsonNode json = json("hub-150-400-s1.tsv", "--loops", "4");
    assertThat(json.get("loops").get("longest").asInt()).isEqualTo(4);
    assertThat(json.get("loops").get("count").asLong()).isEqualTo(15 + 41 + 167);
  }

  @Test
  void runsAMatrixByEveryRuleWithTheWorkedVectors() {
    JsonNode json = json("fcm-matrix.csv").get("fuzzyCognitiveMap");
    JsonNode worked = JsonMapper.shared().readTree(file("fcm-reference-vectors.json")).get("cases");
    assertThat(json.get("cases").size()).isEqualTo(worked.size());
    int homes = positionOf(json, "Affordable homes");
    for (JsonNode each : json.get("cases")) {
      JsonNode expected = find(worked, each);
      assertThat(each.get("baseline").get("state").get(homes).asDouble())
          .isEqualTo(expected.get("baseline").get("state").get(0).asDouble(), within(5.1e-7));
      assertThat(each.get("levers").get(homes).get("iterations").asInt())
          .isEqualTo(expected.get("scenario_clamp_housing_1").get("iterations").asInt());
    }
  }

  @Test
  void tellsPeopleInWords() {
    assertThat(run(file("fcm-matrix.csv").toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Affordable homes").contains("→");
  }

  @Test
  void namesThePlaceOfAFaultAndPrintsNothing(@TempDir Path folder) throws Exception {
    Path broken = folder.resolve("broken.tsv");
    Files.writeString(broken, "1\t2\t1\t0.5\t0\n2\t1\tx\t0.5\t0\n");
    assertThat(run(broken.toString(), "--json")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).contains("broken.tsv").contains("2");
    assertThat(run(folder.resolve("missing.tsv").toString())).isEqualTo(2);
    assertThat(run(broken.toString(), "--loops", "0")).isEqualTo(2);
    assertThat(run(broken.toString(), "--loops", "many")).isEqualTo(2);
  }

  private static JsonNode find(JsonNode worked, JsonNode ours) {
    String rule = ours.get("rule").asString().replace("modified", "mkosko");
    for (JsonNode each : worked) {
      if (each.get("rule").asString().equals(rule)
          && each.get("transfer").asString().equals(ours.get("transfer").asString())
          && each.get("lambda").asDouble() == ours.get("lambda").asDouble()) {
        return each;
      }
    }
    throw new AssertionError("no worked case for " + ours);
  }

  private static int positionOf(JsonNode fuzzy, String label) {
    for (int i = 0; i < fuzzy.get("factors").size(); i++) {
      if (fuzzy.get("factors").get(i).asString().equals(label)) {
        return i;
      }
    }
    throw new AssertionError(fuzzy.get("factors"));
  }

  private JsonNode json(String name, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = file(name).toString();
    arguments[1] = "--json";
    System.arraycopy(more, 0, arguments, 2, more.length);
    assertThat(run(arguments)).isZero();
    return JsonMapper.shared().readTree(out.toByteArray());
  }

  private static Path file(String name) {
    Path beside = Path.of("../../shared/systemmap");
    Path file = (Files.isDirectory(beside) ? beside : Path.of("../shared/systemmap")).resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
    return file;
  }

  private int run(String... arguments) {
    var command = new CommandLine(new MapCommand(out, new PrintStream(err, true, UTF_8)));
    command.setErr(new java.io.PrintWriter(err, true, UTF_8));
    return command.execute(arguments);
  }
}
