package se.utmana.app.dialogue.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.analysis.opinion.Bounds;
import se.utmana.analysis.opinion.Tally;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.ServerTest;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Rounds;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.space.Level;
import se.utmana.app.space.Slug;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;

/** The same statements asked again, and what moved. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoundTests {

  private static final String LEADER = "PROCESS_LEADER";
  private static final int STATEMENTS = 12;

  private final Spaces spaces;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Rounds rounds;
  private final Ballots ballots;
  private final Surveys surveys;
  private final MovedMaker maker;
  private final TestSite site;

  RoundTests(
      Spaces spaces,
      Dialogues dialogues,
      Statements statements,
      Rounds rounds,
      Ballots ballots,
      Surveys surveys,
      MovedMaker maker,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.dialogues = dialogues;
    this.statements = statements;
    this.rounds = rounds;
    this.ballots = ballots;
    this.surveys = surveys;
    this.maker = maker;
    this.site = new TestSite(port);
  }

  @Test
  void carriesTheTextsOverAndKeepsTheLink() {
    var earlier = aClosedDialogue();
    var draft = rounds.begin(earlier, Set.of(2, 5), LEADER);
    assertThat(statements.list(draft.id()))
        .extracting(one -> one.text().in(Language.SV))
        .containsExactly("Påstående nummer 2", "Påstående nummer 5");
    assertThat(rounds.of(draft.id()).orElseThrow().anchors()).isEqualTo(Map.of(0, 2, 1, 5));
  }

  @Test
  void findsTheStatementsAgainWhenTheDraftWasWritten() {
    var draft = rounds.begin(aClosedDialogue(), Set.of(2, 5), LEADER);
    statements.replaceSeeds(
        draft.id(),
        List.of(
            Phrase.of(Language.SV, "Ett nytt påstående"),
            Phrase.of(Language.SV, "Påstående nummer 5"),
            Phrase.of(Language.SV, "Påstående nummer 2, ändrat")));
    rounds.realign(draft.id());
    assertThat(rounds.of(draft.id()).orElseThrow().anchors()).isEqualTo(Map.of(1, 5));
  }

  @Test
  void refusesARoundOfNothing() {
    var earlier = aClosedDialogue();
    assertThat(rounds.refusal(earlier, Set.of())).isPresent();
    assertThat(rounds.refusal(earlier, Set.of(99))).isPresent();
    assertThat(rounds.refusal(earlier, Set.of(1))).isEmpty();
  }

  @Test
  void showsWhatMovedAndNothingElse() {
    var earlier = aClosedDialogue();
    var later = aRoundOf(earlier, 0.35);
    var moved = maker.of(later).orElseThrow();
    assertThat(moved.sorted().getFirst().statement().number()).isZero();
    assertThat(moved.sure()).isEqualTo(1);
    assertThat(moved.groups()).hasSize(2);
    var page = site.get(later.path() + "/moved").body();
    assertThat(page).contains("1 påstående har säkert ändrats", "Färre håller med", "<svg");
    assertThat(site.get(later.path() + "/moved.csv").body().lines()).hasSize(STATEMENTS + 1);
    assertThat(site.get(later.path() + "/moved.svg").body()).contains("<svg");
    assertThat(site.get(later.path() + "/results.json").body()).contains("\"moved\":[{");
    assertThat(site.get(earlier.path() + "/moved").statusCode()).isEqualTo(404);
  }

  /** Wherever the true numbers lie within what is told, the interval holds what they give. */
  @Test
  void drawsEveryChangeFromWhatMayBeTold() {
    var random = new SplittableRandom(12);
    var bounds = Bounds.twoSidedFor(10);
    for (int i = 0; i < 5000; i++) {
      var before = tally(random);
      var after = tally(random);
      var open = random.nextBoolean();
      var change =
          MovedMaker.change(
              Guard.tell(before, List.of(), open).all(),
              Guard.tell(after, List.of(), open).all(),
              bounds);
      if (before.seen() < Figure.FEWEST || after.seen() < Figure.FEWEST) {
        assertThat(change).isEmpty();
      }
      change.ifPresent(
          one -> {
            var truth =
                (double) after.agree() / after.seen() - (double) before.agree() / before.seen();
            assertThat(truth).isBetween(one.low(), one.high());
          });
    }
  }

  private static Tally tally(SplittableRandom random) {
    int agree = random.nextInt(30);
    int disagree = random.nextInt(30);
    return new Tally(agree, disagree, agree + disagree + random.nextInt(10));
  }

  private Dialogue aClosedDialogue() {
    var texts =
        IntStream.range(0, STATEMENTS)
            .mapToObj(j -> Phrase.of(Language.SV, "Påstående nummer " + j))
            .toList();
    var draft =
        DialogueDraft.of(Phrase.of(Language.SV, "Hur blir skolmaten bättre?"), Phrase.EMPTY);
    var made = dialogues.create(aSpace(), draft, texts, LEADER);
    return answered(made, 0, 1);
  }

  private Dialogue aRoundOf(Dialogue earlier, double less) {
    var all = IntStream.range(0, STATEMENTS).boxed().collect(java.util.stream.Collectors.toSet());
    return answered(rounds.begin(earlier, all, LEADER), less, 2);
  }

  private Dialogue answered(Dialogue draft, double less, long seed) {
    dialogues.open(draft.id(), LEADER);
    var random = new SplittableRandom(seed);
    var cast = new ArrayList<Ballot>();
    for (int i = 0; i < 160; i++) {
      var voter = UUID.randomUUID();
      for (int j = 0; j < STATEMENTS; j++) {
        var leans = ((i < 80) == (j % 2 == 0) ? 0.9 : 0.4) - (j == 0 ? less : 0);
        var vote = random.nextDouble() < leans ? Vote.AGREE : Vote.DISAGREE;
        cast.add(new Ballot(voter, j, vote, LocalDate.parse("2026-11-20")));
      }
    }
    ballots.record(draft.id(), Channel.WEB, List.of(), cast);
    dialogues.close(draft.id(), LEADER);
    surveys.compute(draft.id());
    return dialogues.find(draft.id()).orElseThrow();
  }

  private SpaceId aSpace() {
    var slug = new Slug("round-" + UUID.randomUUID());
    var name = Phrase.of(Language.SV, "Prov");
    var draft = spaces.draft(slug, name, Phrase.EMPTY, Level.LOCAL, Visibility.PUBLIC);
    assertThat(spaces.open(draft, null)).isEmpty();
    return draft.id();
  }
}
