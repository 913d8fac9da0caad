package se.utmana.app.dialogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Group;
import se.utmana.analysis.opinion.Mode;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Decision;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Voter;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisFiles;
import se.utmana.app.dialogue.polis.PolisOpinion;
import se.utmana.app.dialogue.results.Survey;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.space.ActorType;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** Votes as open data, and the result computed from them again. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenVotesTests {

  private static final String LEADER = "PROCESS_LEADER";
  private static final int STATEMENTS = 14;

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Ballots ballots;
  private final Surveys surveys;
  private final int port;
  private final TestSite site;

  OpenVotesTests(
      Spaces spaces,
      Dialogues dialogues,
      Statements statements,
      Ballots ballots,
      Surveys surveys,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.statements = statements;
    this.ballots = ballots;
    this.surveys = surveys;
    this.port = port;
    this.site = new TestSite(port);
  }

  @Test
  void computesTheSameResultFromWhatEverybodyMayHave() throws Exception {
    var dialogue = aDialogueOfTwoGroups(true);
    statements.moderate(dialogue.id(), 3, Decision.hide(LogEntry.Reason.OFF_TOPIC, ""), LEADER);
    statements.moderate(
        dialogue.id(), 4, new Decision(LogEntry.Action.MADE_META, null, ""), LEADER);
    dialogues.close(dialogue.id(), LEADER);
    var survey = surveys.compute(dialogue.id());
    var again = PolisOpinion.of(download(dialogue), Mode.STABLE).landscape();
    assertThat(again.digest()).isEqualTo(survey.digest());
    assertThat(site.get(dialogue.path() + "/results.json").body()).contains(again.digest());
    assertThat(site.get(dialogue.path() + "/results").body()).contains(again.digest());
    assertThat(survey.groups()).isNotEmpty();
    assertThat(again.groups().stream().map(Group::members).collect(Collectors.toSet()))
        .isEqualTo(members(survey, dialogue));
  }

  @Test
  void tellsEverybodyBeforeTheFirstVote() {
    var dialogue = aDialogueOfTwoGroups(true);
    assertThat(site.get(dialogue.path()).body()).contains("blir alla svar öppna data");
    assertThat(site.get(aDialogueOfTwoGroups(false).path()).body())
        .doesNotContain("blir alla svar öppna data");
  }

  @Test
  void handsOutNothingWhileVotesComeInNorWhereItWasNotChosen() {
    var open = aDialogueOfTwoGroups(true);
    assertThat(site.get(open.path() + "/votes.zip").statusCode()).isEqualTo(404);
    var closed = aDialogueOfTwoGroups(false);
    dialogues.close(closed.id(), LEADER);
    assertThat(site.get(closed.path() + "/votes.zip").statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + closed.path() + "/votes.zip").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsTheChoiceOncePeopleHaveBegun() {
    var dialogue = aDialogueOfTwoGroups(false);
    assertThat(dialogues.edit(dialogue.id(), dialogue.terms().publishing(true), LEADER))
        .hasValueSatisfying(no -> assertThat(no.field()).isEqualTo("publishesVotes"));
  }

  @Test
  void tellsNoDayNoChannelAndNoKindOfActor() throws Exception {
    var dialogue = aDialogueOfTwoGroups(true);
    dialogues.close(dialogue.id(), LEADER);
    assertThat(download(dialogue).knowsTimes()).isFalse();
    var address = URI.create("http://localhost:" + port + dialogue.path() + "/votes.zip");
    try (var zip = new java.util.zip.ZipInputStream(address.toURL().openStream())) {
      while (zip.getNextEntry() != null) {
        assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .doesNotContain("2026-11", "1970", ActorType.YOUTH.code(), Channel.WEB.name());
      }
    }
  }

  private PolisConversation download(Dialogue dialogue) throws Exception {
    var address = URI.create("http://localhost:" + port + dialogue.path() + "/votes.zip");
    try (InputStream in = address.toURL().openStream()) {
      return PolisConversation.read(PolisFiles.ofZip(new ByteArrayInputStream(in.readAllBytes())));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of each group: voters are numbered in the order of their random numbers. */
  private Set<List<Integer>> members(Survey survey, Dialogue dialogue) {
    var rows = new HashMap<UUID, Integer>();
    ballots.forEach(
        dialogue.id(),
        row -> rows.computeIfAbsent(row.getObject("voter_id", UUID.class), any -> rows.size()));
    return IntStream.range(0, survey.groups().size())
        .mapToObj(
            group ->
                survey.people().stream()
                    .filter(person -> person.group() == group)
                    .map(person -> rows.getOrDefault(person.voter(), -1))
                    .collect(Collectors.toCollection(TreeSet::new)))
        .map(List::copyOf)
        .collect(Collectors.toSet());
  }

  private Dialogue aDialogueOfTwoGroups(boolean publishes) {
    var texts =
        IntStream.range(0, STATEMENTS + 1)
            .mapToObj(j -> Phrase.of(Language.SV, "Påstående nummer " + j))
            .toList();
    var draft =
        DialogueDraft.of(Phrase.of(Language.SV, "Hur blir skolmaten bättre?"), Phrase.EMPTY)
            .publishing(publishes);
    var made = dialogues.create(aSpace(), draft, texts, LEADER);
    dialogues.open(made.id(), LEADER);
    var random = new SplittableRandom(5);
    var cast = new ArrayList<Ballot>();
    var voters = new ArrayList<Voter>();
    for (int i = 0; i < 80; i++) {
      var voter = UUID.randomUUID();
      voters.add(new Voter(voter, i % 3 == 0 ? ActorType.YOUTH : null));
      for (int j = 0; j < STATEMENTS; j++) {
        var leans = (i < 40) == (j % 2 == 0) ? 0.92 : 0.08;
        var vote = random.nextDouble() < leans ? Vote.AGREE : Vote.DISAGREE;
        cast.add(new Ballot(voter, j, vote, LocalDate.parse("2026-11-20")));
      }
    }
    ballots.record(made.id(), Channel.WEB, voters, cast);
    return dialogues.find(made.id()).orElseThrow();
  }

  private SpaceId aSpace() {
    var slug = new Slug("open-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(draft, null)).isEmpty();
    return draft.id();
  }
}
