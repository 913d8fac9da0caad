package se.utmana.app.dialogue.polis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utmana.analysis.opinion.Vote;
import se.utmana.analysis.opinion.Votes;

class PolisConversationTests {

  @Test
  void readsAnExport() throws Exception {
    PolisConversation read = PolisConversation.read(SmallExport.standard().files());
    assertThat(read.topic()).isEqualTo("Green city");
    assertThat(read.description()).isEqualTo("First line\n\nthird line");
    assertThat(read.statements())
        .extracting(PolisStatement::id, PolisStatement::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("0", "Trees, many of them"),
            org.assertj.core.groups.Tuple.tuple("2", "He said \"no\""),
            org.assertj.core.groups.Tuple.tuple("10", "Two\nlines"));
    assertThat(read.statements().getLast().isModeratedOut()).isTrue();
    assertThat(read.participants()).containsExactly("7", "8");
  }

  @Test
  void countsTheVoteThatIsLastInTime() throws Exception {
    PolisConversation read = PolisConversation.read(SmallExport.standard().files());
    Votes table = read.table(java.util.List.of("7", "8"), java.util.List.of("0", "2", "10"));
    assertThat(table.find(1, 0)).contains(Vote.AGREE);
    assertThat(table.find(0, 2)).contains(Vote.PASS);
    assertThat(table.find(0, 1)).isEmpty();
    assertThat(table.count()).isEqualTo(5);
  }

  @Test
  void readsJsonInBothSpellings() throws Exception {
    assertThat(PolisConversation.read(SmallExport.json().files()))
        .isEqualTo(PolisConversation.read(SmallExport.standard().files()));
  }

  @Test
  void readsWindowsLinesAndAByteOrderMark() throws Exception {
    SmallExport standard = SmallExport.standard();
    String votes = standard.texts().getOrDefault("votes.csv", "");
    SmallExport windows = standard.with("votes.csv", '\uFEFF' + votes.replace("\n", "\r\n"));
    assertThat(PolisConversation.read(windows.files()))
        .isEqualTo(PolisConversation.read(standard.files()));
  }

  @Test
  void readsTheNewerHeader() throws Exception {
    SmallExport newer =
        SmallExport.standard()
            .with(
                "comments.csv",
                """
                timestamp,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,\
                group-informed-consensus,comment-body
                1000,0,7,2,0,1,true,false,0.5,About me
                2000,2,7,2,0,1,false,true,0.5,A seed
                """);
    PolisConversation read = PolisConversation.read(newer.files());
    assertThat(read.statements().get(0).meta()).isTrue();
    assertThat(read.statements().get(1).seed()).isTrue();
    assertThat(read.statements().get(2)).isEqualTo(PolisStatement.unknown("10"));
  }

  @Test
  void readsParticipantsWithTheirVotesAlone() throws Exception {
    PolisFiles files =
        PolisFiles.of(
            Map.of(
                "participants-votes.csv",
                """
                participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,2,10
                7,,1,0,2,1,0,1,,0
                8,x,,0,3,2,1,1,-1,1
                """
                    .getBytes(StandardCharsets.UTF_8)));
    PolisConversation read = PolisConversation.read(files);
    assertThat(read.groups()).containsExactly(Map.entry("7", "1"));
    assertThat(read.votes()).hasSize(5).contains(new PolisVote(0, "8", "2", -1));
    assertThat(read.knowsTimes()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          votes.csv    | 7000,Thu,10,7,0    | 7000,Thu,10,7,2   | 5 | sign
          votes.csv    | 7000,Thu,10,7,0    | 7000,Thu,10,7     | 5 | fields
          votes.csv    | 7000,Thu,10,7,0    | then,Thu,10,7,0   | 5 | number
          votes.csv    | 7000,Thu,10,7,0    | 7000,Thu,,7,0     | 5 | id
          votes.csv    | voter-id           | who               | 1 | column
          votes.csv    | voter-id           | vote              | 1 | column-twice
          comments.csv | 3000,Thu,2,8,0,1,0 | 3000,Thu,2,8,0,1,x | 5 | sign
          """)
  void namesFileAndLineOfAFault(String file, String old, String text, long line, String what)
      throws PolisProblem {
    PolisFiles files = SmallExport.standard().replacing(file, old, text).files();
    PolisProblem problem =
        catchThrowableOfType(PolisProblem.class, () -> PolisConversation.read(files));
    assertThat(problem.key()).isEqualTo("console.polis." + what);
    assertThat(problem.arguments()).startsWith(file, String.valueOf(line));
    assertThat(problem).hasMessageContaining(file).hasMessageContaining(" " + line + ":");
  }

  @Test
  void namesTheLineAfterALineBreakInAText() throws Exception {
    PolisFiles files =
        SmallExport.standard()
            .replacing("comments.csv", "\"He said \"\"no\"\"\"", "\"open")
            .files();
    PolisProblem problem =
        catchThrowableOfType(PolisProblem.class, () -> PolisConversation.read(files));
    assertThat(problem.key()).isEqualTo("console.polis.csv");
    assertThat(problem.arguments()).startsWith("comments.csv", "5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          votes.json        | "vote": 0    | "vote": 3    | 5 | sign
          votes.json        | "tid": 10    | "sid": 10    | 5 | field
          votes.json        | "tid": 10,   | "tid" 10,    | 5 | json
          comments.json     | "mod": 0     | "mod": "no"  | 6 | sign
          conversation.json | {            | [            | 1 | json
          """)
  void namesFileAndLineOfAFaultInJson(String file, String old, String text, long line, String what)
      throws PolisProblem {
    PolisFiles files = SmallExport.json().replacing(file, old, text).files();
    PolisProblem problem =
        catchThrowableOfType(PolisProblem.class, () -> PolisConversation.read(files));
    assertThat(problem.key()).isEqualTo("console.polis." + what);
    assertThat(problem.arguments()).startsWith(file, String.valueOf(line));
  }

  @Test
  void saysWhichFileIsMissing() throws Exception {
    PolisFiles alone = SmallExport.standard().without("comments.csv").files();
    assertThat(catchThrowableOfType(PolisProblem.class, () -> PolisConversation.read(alone)))
        .hasMessageContaining("comments.csv");
    PolisFiles none = PolisFiles.of(Map.of("readme.txt", new byte[0]));
    assertThat(catchThrowableOfType(PolisProblem.class, () -> PolisConversation.read(none)).key())
        .isEqualTo("console.polis.nothing");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws Exception {
    Map<String, byte[]> bytes = SmallExport.standard().bytes();
    bytes.put("votes.csv", "timestamp\n1\n\u00e5\n".getBytes(StandardCharsets.ISO_8859_1));
    PolisFiles files = PolisFiles.of(bytes);
    PolisProblem problem =
        catchThrowableOfType(PolisProblem.class, () -> PolisConversation.read(files));
    assertThat(problem.key()).isEqualTo("console.polis.utf8");
    assertThat(problem.arguments()).containsExactly("votes.csv", "3");
  }
}
