package se.utmana.app.dialogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisFiles;
import se.utmana.app.dialogue.polis.PolisProblem;
import se.utmana.app.dialogue.polis.PolisVote;
import se.utmana.app.dialogue.polis.PolisWriter;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExchangeTests {

  private static final Path BIODIVERSITY =
      Path.of("../../shared/polis/opendata/scoop-hivemind.biodiversity");

  private static final String COMMENTS =
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      1460000000000,x,0,0,3,1,1,Mer tid att äta
      1460000000000,x,1,0,2,2,-1,Något dolt
      1460000000000,x,2,0,2,2,0,=1+1 är två
      """;

  private final Imports imports;
  private final Exports exports;
  private final Spaces spaces;
  private final Surveys surveys;

  ExchangeTests(Imports imports, Exports exports, Spaces spaces, Surveys surveys) {
    this.imports = imports;
    this.exports = exports;
    this.spaces = spaces;
    this.surveys = surveys;
  }

  @Test
  void handsOutWhatItTookIn() throws Exception {
    var first = PolisConversation.read(files(votes(7)));
    var dialogue = take(first);
    var zip = new ByteArrayOutputStream();
    PolisWriter.zip(exports.polis(dialogue, Language.SV).orElseThrow(), zip);
    var again =
        PolisConversation.read(PolisFiles.ofZip(new ByteArrayInputStream(zip.toByteArray())));
    assertThat(again.statements()).hasSameSizeAs(first.statements());
    assertThat(again.statements().get(1).isModeratedOut()).isTrue();
    assertThat(again.statements().get(2).text()).isEqualTo("=1+1 är två");
    assertThat(tables(again)).isEqualTo(tables(first));
  }

  @Test
  void keepsSingleVotesOfFewerThanFive() throws Exception {
    var dialogue = take(PolisConversation.read(files(votes(4))));
    assertThat(exports.polis(dialogue, Language.SV)).isEmpty();
    assertThat(exports.csv(dialogue)).isEmpty();
  }

  @Test
  void namesFileAndLineOfWhatIsBroken() {
    assertThatThrownBy(() -> PolisConversation.read(files(votes(5) + "1460000000000,x,0,9,7\n")))
        .isInstanceOf(PolisProblem.class)
        .hasMessageContaining("votes.csv")
        .hasMessageContaining("17");
  }

  @Test
  void takesInARealConversation() throws Exception {
    assumeTrue(Files.isDirectory(BIODIVERSITY), "shared/polis is not beside the project");
    var dialogue = take(PolisConversation.read(PolisFiles.ofFolder(BIODIVERSITY)));
    var survey = surveys.of(dialogue.id());
    assertThat(survey.votes()).isEqualTo(29_719);
    assertThat(survey.voters()).isEqualTo(536);
  }

  private Dialogue take(PolisConversation conversation) {
    return imports.take(aSpace(), conversation, Language.SV, "Prov", "", "PROCESS_LEADER");
  }

  /** What each person voted, whatever the person's number: a row of votes and how many have it. */
  private static Map<String, Long> tables(PolisConversation conversation) {
    return conversation.votes().stream()
        .collect(Collectors.groupingBy(PolisVote::participant))
        .values()
        .stream()
        .map(ExchangeTests::row)
        .collect(Collectors.groupingBy(row -> row, TreeMap::new, Collectors.counting()));
  }

  private static String row(List<PolisVote> votes) {
    return votes.stream()
        .map(vote -> vote.statement() + ":" + vote.sign())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static PolisFiles files(String votes) throws PolisProblem {
    return PolisFiles.of(
        Map.of(
            "comments.csv", COMMENTS.getBytes(StandardCharsets.UTF_8),
            "votes.csv", votes.getBytes(StandardCharsets.UTF_8)));
  }

  private static String votes(int people) {
    var text = new StringBuilder("timestamp,datetime,comment-id,voter-id,vote\n");
    for (int voter = 0; voter < people; voter++) {
      for (int statement = 0; statement < 3; statement++) {
        text.append(
            "1460000000000,x,%d,%d,%d%n".formatted(statement, voter, (voter + statement) % 3 - 1));
      }
    }
    return text.toString();
  }

  private SpaceId aSpace() {
    var slug = new Slug("exchange-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(draft, null)).isEmpty();
    return draft.id();
  }
}
