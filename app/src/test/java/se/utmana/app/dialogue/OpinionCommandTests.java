package se.utmana.app.dialogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
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

class OpinionCommandTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsTheLandscapeOfARealConversation() {
    JsonNode json = landscapeOf("opendata/scoop-hivemind.biodiversity", "stable");
    assertThat(json.propertyNames())
        .containsExactly(
            "mode",
            "version",
            "participants",
            "statements",
            "votes",
            "inConversation",
            "k",
            "center",
            "components",
            "groups",
            "people",
            "consensus",
            "digest");
    assertThat(json.get("participants").asInt()).isEqualTo(536);
    assertThat(json.get("votes").asInt()).isEqualTo(29_719);
    assertThat(json.get("statements").size()).isEqualTo(314);
    assertThat(json.get("center").size()).isEqualTo(314);
    assertThat(json.get("components").get(1).size()).isEqualTo(314);
    assertThat(json.get("people").get(0).propertyNames())
        .containsExactly("id", "x", "y", "group", "membership");
    assertThat(json.get("statements").get(6).get("id").asInt()).isEqualTo(8);
    assertThat(json.get("digest").asString()).matches("sha256:[0-9a-f]{64}");
    assertThat(json.get("groups").get(0).get("represents").get(0).propertyNames())
        .containsExactly("statement", "side", "n", "of", "z", "ratio");
  }

  @Test
  void givesTheGroupsOfPolisInCompatibleMode() {
    JsonNode json = landscapeOf("production/below-100-ptpts", "compatible");
    assertThat(json.get("mode").asString()).isEqualTo("compatible");
    assertThat(json.get("k").asInt()).isEqualTo(3);
    assertThat(json.get("inConversation").size()).isEqualTo(23);
    assertThat(json.get("groups").get(0).get("certainty").isNull()).isTrue();
    assertThat(json.get("statements").get(0).get("agree").asInt()).isZero();
    assertThat(json.get("statements").get(0).get("disagree").asInt()).isEqualTo(11);
  }

  @Test
  void namesFileAndLineOfABrokenFileAndPrintsNothing(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("comments.csv"),
        "timestamp,comment-id,author-id,moderated,comment-body\n1,0,0,1,x\n");
    Files.writeString(
        folder.resolve("votes.csv"), "timestamp,comment-id,voter-id,vote\n1,0,0,1\n1,0,1,yes\n");
    assertThat(run(folder.toString(), "--json")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).contains("votes.csv").contains(" 3:").contains("yes");
  }

  @Test
  void refusesAMissingFolderAndAnUnknownMode(@TempDir Path folder) {
    assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(run(folder.toString(), "--mode", "guess")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).contains("nowhere").contains("guess");
  }

  private JsonNode landscapeOf(String name, String mode) {
    Path root = Path.of("../../shared/polis");
    Path folder = (Files.isDirectory(root) ? root : Path.of("../shared/polis")).resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "skipped: " + folder + " is not here");
    assertThat(run(folder.toString(), "--mode", mode, "--json")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
    return JsonMapper.shared().readTree(out.toString(UTF_8));
  }

  private int run(String... arguments) {
    PrintStream errors = new PrintStream(err, true, UTF_8);
    return new CommandLine(new OpinionCommand(out, errors)).execute(arguments);
  }
}
