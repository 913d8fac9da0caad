package se.utmana.app.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utmana.app.dialogue.ADialogue.LEADER;
import static se.utmana.app.dialogue.ADialogue.aboutSchoolMeals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.database.DatabaseTest;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

@DatabaseTest
class DialogueRuleTests {

  private static final UUID SOMEBODY = UUID.randomUUID();

  private final ADialogue here;

  DialogueRuleTests(DataSource database) {
    here = new ADialogue(database);
  }

  @Test
  void findsADialogueByTheWordInItsAddress() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    assertThat(here.dialogues.find(dialogue.code())).contains(dialogue);
    assertThat(here.dialogues.find("nothing-of-ours")).isEmpty();
  }

  @Test
  void takesNoVotesBeforeItIsOpenedNorAfterItIsClosed() {
    var draft = here.draft(aboutSchoolMeals(), "Mer tid att äta");
    assertThat(vote(draft, 0, Vote.AGREE)).containsInstanceOf(Refusal.class);
    here.dialogues.open(draft.id(), LEADER);
    assertThat(vote(again(draft), 0, Vote.AGREE)).isEmpty();
    here.dialogues.close(draft.id(), LEADER);
    assertThat(vote(again(draft), 0, Vote.PASS).orElseThrow().key())
        .isEqualTo("dialogue.refusal.closed");
    assertThat(here.ballots.of(draft.id(), SOMEBODY))
        .extracting(Ballot::vote)
        .containsExactly(Vote.AGREE);
  }

  @Test
  void takesVotesWithinItsPeriodOnly() {
    assertThat(during(LocalDate.of(2026, 11, 24), null).orElseThrow().key())
        .isEqualTo("dialogue.refusal.early");
    assertThat(during(null, LocalDate.of(2026, 11, 22)).orElseThrow().key())
        .isEqualTo("dialogue.refusal.late");
    assertThat(during(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23))).isEmpty();
  }

  @Test
  void countsTheLastVoteOfAPersonOnAStatement() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    vote(dialogue, 0, Vote.AGREE);
    vote(dialogue, 0, Vote.DISAGREE);
    assertThat(here.ballots.of(dialogue.id(), SOMEBODY))
        .extracting(Ballot::vote)
        .containsExactly(Vote.DISAGREE);
  }

  @Test
  void takesAVoteBackWithoutATrace() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    vote(dialogue, 0, Vote.AGREE);
    here.ballots.withdraw(dialogue, SOMEBODY, 0);
    assertThat(here.ballots.of(dialogue.id(), SOMEBODY)).isEmpty();
  }

  @Test
  void refusesVotesOnStatementsThatAreNotShown() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    assertThat(vote(dialogue, 17, Vote.AGREE)).isPresent();
    here.statements.moderate(dialogue.id(), 0, Decision.hide(LogEntry.Reason.UNCLEAR, ""), LEADER);
    assertThat(vote(dialogue, 0, Vote.AGREE)).isPresent();
  }

  @Test
  void numbersStatementsInTheOrderTheyCame() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta", "Laga maten på plats");
    here.statements.add(dialogue.id(), Language.SV, "Låt eleverna välja rätter", false);
    assertThat(here.statements.list(dialogue.id()))
        .extracting(one -> one.number() + " " + one.text().in(Language.SV))
        .containsExactly(
            "0 Mer tid att äta", "1 Laga maten på plats", "2 Låt eleverna välja rätter");
  }

  @Test
  void showsSimilarStatementsBeforeItAddsAnotherOne() {
    var dialogue = here.open(aboutSchoolMeals(), "Maten ska lagas på skolan");
    var likely = "Maten borde lagas på skolan";
    assertThat(add(dialogue, likely, false)).isInstanceOf(Statements.Added.Similar.class);
    assertThat(add(dialogue, likely, true)).isInstanceOf(Statements.Added.Posted.class);
    assertThat(add(dialogue, "maten ska lagas på skolan!", true))
        .isInstanceOf(Statements.Added.Similar.class);
  }

  @Test
  void refusesStatementsThatAreTooShortOrTooLong() {
    var dialogue = here.open(aboutSchoolMeals());
    assertThat(add(dialogue, "  ja  ", false)).isInstanceOf(Statements.Added.Refused.class);
    assertThat(add(dialogue, "a".repeat(281), false)).isInstanceOf(Statements.Added.Refused.class);
    assertThat(add(dialogue, "a".repeat(280), false)).isInstanceOf(Statements.Added.Posted.class);
  }

  @Test
  void letsAStatementWaitWhereItIsModeratedBefore() {
    var before =
        DialogueDraft.of(Phrase.of(Language.SV, "Hur?"), Phrase.EMPTY).moderated(Moderation.BEFORE);
    var dialogue = here.open(before, "Mer tid att äta");
    add(dialogue, "Låt eleverna välja rätter", false);
    assertThat(vote(dialogue, 1, Vote.AGREE)).isPresent();
    here.statements.moderate(dialogue.id(), 1, Decision.of(LogEntry.Action.PUBLISHED), LEADER);
    assertThat(vote(dialogue, 1, Vote.AGREE)).isEmpty();
  }

  @Test
  void hidesAStatementOnlyWithAReasonAndSaysSoInPublic() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    var id = dialogue.id();
    assertThat(here.statements.moderate(id, 0, Decision.of(LogEntry.Action.HIDDEN), LEADER))
        .isPresent();
    assertThat(here.statements.moderate(id, 0, Decision.hide(LogEntry.Reason.OTHER, " "), LEADER))
        .isPresent();
    here.statements.moderate(id, 0, Decision.hide(LogEntry.Reason.DUPLICATE, "Se 3"), LEADER);
    var latest = here.dialogues.log(id).getFirst();
    assertThat(latest.reason()).isEqualTo(LogEntry.Reason.DUPLICATE);
    assertThat(latest.note()).isEqualTo("Se 3");
  }

  @Test
  void recordsManyVotesAtOnceAndKeepsTheLastOfEach() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta", "Laga maten på plats");
    var day = LocalDate.of(2026, 11, 1);
    here.ballots.record(
        dialogue.id(),
        Channel.IMPORT,
        List.of(new Voter(SOMEBODY, ActorType.REGION)),
        List.of(
            new Ballot(SOMEBODY, 0, Vote.AGREE, day),
            new Ballot(UUID.randomUUID(), 1, Vote.PASS, day),
            new Ballot(SOMEBODY, 0, Vote.DISAGREE, day)));
    assertThat(here.ballots.of(dialogue.id(), SOMEBODY))
        .containsExactly(new Ballot(SOMEBODY, 0, Vote.DISAGREE, day));
    assertThat(here.ballots.voters(dialogue.id())).hasSize(2);
    var summary = here.dialogues.list(here.space).getFirst();
    assertThat(summary.voters()).isEqualTo(2);
    assertThat(summary.votes()).isEqualTo(2);
  }

  @Test
  void countsAChangeForEveryVoteThatChangesSomething() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    var nothing = here.ballots.changes(dialogue.id());
    vote(dialogue, 0, Vote.AGREE);
    var agreed = here.ballots.changes(dialogue.id());
    assertThat(agreed).isGreaterThan(nothing);
    vote(dialogue, 0, Vote.AGREE);
    assertThat(here.ballots.changes(dialogue.id())).isEqualTo(agreed);
    here.ballots.withdraw(dialogue, SOMEBODY, 0);
    assertThat(here.ballots.changes(dialogue.id())).isGreaterThan(agreed);
  }

  @Test
  void keepsWhoMayTakePartOncePublished() {
    var dialogue = here.open(aboutSchoolMeals(), "Mer tid att äta");
    var closed = aboutSchoolMeals().forMembers();
    assertThat(here.dialogues.edit(dialogue.id(), closed, LEADER)).isPresent();
  }

  private Dialogue again(Dialogue dialogue) {
    return here.dialogues.find(dialogue.id()).orElseThrow();
  }

  private Statements.Added add(Dialogue dialogue, String text, boolean insists) {
    return here.statements.add(dialogue.id(), Language.SV, text, insists);
  }

  private java.util.Optional<Refusal> vote(Dialogue dialogue, int statement, Vote vote) {
    return here.ballots.cast(dialogue, SOMEBODY, statement, vote, Channel.WEB);
  }

  private java.util.Optional<Refusal> during(
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    return vote(here.open(aboutSchoolMeals().during(from, to), "Mer tid att äta"), 0, Vote.AGREE);
  }
}
