package se.utmana.app.dialogue.polis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolisWriterTests {

  private static final Path REAL = Path.of("../../shared/polis/opendata");

  @Test
  void writesWhatItCanReadAgain() throws Exception {
    PolisConversation conversation = PolisConversation.read(SmallExport.standard().files());
    assertThat(again(conversation)).isEqualTo(conversation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg2050-volunteers", "scoop-hivemind.biodiversity", "vtaiwan.uberx"})
  void keepsARealConversation(String name) throws Exception {
    Path folder = Files.isDirectory(REAL) ? REAL : Path.of("../shared/polis/opendata");
    assumeTrue(Files.isDirectory(folder), () -> "skipped: " + folder + " is not here");
    PolisConversation conversation =
        PolisConversation.read(PolisFiles.ofFolder(folder.resolve(name)));
    PolisConversation read = again(conversation);
    assertThat(read.statements()).isEqualTo(conversation.statements());
    assertThat(read.votes()).isEqualTo(conversation.votes());
    assertThat(read.groups()).isEqualTo(conversation.groups());
    assertThat(read.description()).isEqualTo(conversation.description());
  }

  @Test
  void givesTheSameVotesFromEitherFile() throws Exception {
    PolisConversation conversation = PolisConversation.read(SmallExport.standard().files());
    byte[] table =
        Objects.requireNonNull(PolisWriter.files(conversation).get("participants-votes.csv"));
    PolisConversation read =
        PolisConversation.read(PolisFiles.of(Map.of("participants-votes.csv", table)));
    List<String> people = conversation.participants();
    List<String> statements = conversation.statements().stream().map(PolisStatement::id).toList();
    for (int row = 0; row < people.size(); row++) {
      for (int j = 0; j < statements.size(); j++) {
        assertThat(read.table(people, statements).find(row, j))
            .isEqualTo(conversation.table(people, statements).find(row, j));
      }
    }
  }

  @Test
  void countsTheLastVotes() throws Exception {
    PolisConversation conversation = PolisConversation.read(SmallExport.standard().files());
    assertThat(text(conversation, "comments.csv"))
        .contains("0,7,2,0,1,false,false,\"Trees, many of them\"");
    assertThat(text(conversation, "votes.csv"))
        .startsWith("timestamp,datetime,comment-id,voter-id,vote\n5000,");
  }

  @Test
  void writesNoCellThatASpreadsheetTakesForAFormula() throws Exception {
    for (String body : List.of("=1+1", "-2 degrees", "'=odd", "@you", "+46")) {
      PolisConversation conversation =
          PolisConversation.read(
              SmallExport.standard()
                  .replacing("comments.csv", "\"Trees, many of them\"", "''" + body)
                  .files());
      assertThat(text(conversation, "comments.csv")).contains(",'" + "'" + body);
      assertThat(again(conversation)).isEqualTo(conversation);
    }
  }

  @Test
  void writesTheSameArchiveForTheSameConversation() throws Exception {
    PolisConversation conversation = PolisConversation.read(SmallExport.standard().files());
    assertThat(zip(conversation)).isEqualTo(zip(conversation));
  }

  private static PolisConversation again(PolisConversation conversation) throws Exception {
    return PolisConversation.read(PolisFiles.ofZip(new ByteArrayInputStream(zip(conversation))));
  }

  private static byte[] zip(PolisConversation conversation) throws Exception {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    PolisWriter.zip(conversation, zip);
    return zip.toByteArray();
  }

  private static String text(PolisConversation conversation, String file) {
    return new String(Objects.requireNonNull(PolisWriter.files(conversation).get(file)), UTF_8);
  }
}
