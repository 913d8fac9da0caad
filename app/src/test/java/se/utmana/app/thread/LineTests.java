package se.utmana.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Level;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.Visibility;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

/** Where a record comes from and what it led to, as different people see it. */
@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LineTests {

  private static final String LEADER = "PROCESS_LEADER";
  private static final Phrase FOOD = Phrase.of("Maten kastas", "Food is thrown away");
  private static final Phrase WHY = Phrase.of("Varför kastas maten?", "Why is food thrown away?");

  private final Spaces spaces;
  private final Challenges challenges;
  private final Dialogues dialogues;
  private final Records records;
  private final Links links;
  private final Reindex reindex;
  private final JdbcClient jdbc;
  private final TestSite site;

  LineTests(
      Spaces spaces,
      Challenges challenges,
      Dialogues dialogues,
      Records records,
      Links links,
      Reindex reindex,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.dialogues = dialogues;
    this.records = records;
    this.links = links;
    this.reindex = reindex;
    this.jdbc = jdbc;
    this.site = new TestSite(port);
  }

  private UUID challengeIn(Space space) {
    return challenges.open(space.id(), new Wording(FOOD, FOOD, Basis.OWN, "")).value();
  }

  private Dialogue draftAbout(Space space, UUID challenge) {
    var draft = DialogueDraft.illustrative(WHY, Phrase.EMPTY, challenge);
    return dialogues.create(space.id(), draft, List.of(WHY), LEADER);
  }

  private Dialogue dialogueAbout(Space space, UUID challenge) {
    var dialogue = draftAbout(space, challenge);
    assertThat(dialogues.open(dialogue.id(), LEADER)).isEmpty();
    return dialogue;
  }

  private List<UUID> after(Space space, UUID record, Viewer viewer) {
    return records.line(space.id(), record, viewer).after().stream().map(Face::id).toList();
  }

  @Test
  void leadsFromAChallengeToItsDialogueAndBack() {
    var space = ASpace.openPublic(spaces);
    var challenge = challengeIn(space);
    var dialogue = dialogueAbout(space, challenge);
    var address = space.path() + "/challenges/" + challenge;
    assertThat(site.get(address).body()).contains("href=\"" + dialogue.path() + "\"");
    assertThat(site.get(dialogue.path() + "/results").body()).contains("href=\"" + address + "\"");
  }

  @Test
  void showsNoLineWhereNothingIsLinked() {
    var space = ASpace.openPublic(spaces);
    var page = site.get(space.path() + "/challenges/" + challengeIn(space)).body();
    assertThat(page).contains("Maten kastas").doesNotContain("class=\"thread\"");
  }

  @Test
  void showsNoDraft() {
    var space = ASpace.openPublic(spaces);
    var challenge = challengeIn(space);
    draftAbout(space, challenge);
    assertThat(after(space, challenge, Viewer.NOBODY)).isEmpty();
  }

  @Test
  void keepsAClosedSpaceToItsMembersThoughItsDialogueIsOpenToAll() {
    var leader = Ids.next();
    var space = ASpace.open(spaces, Level.LOCAL, Visibility.MEMBERS, leader);
    var challenge = challengeIn(space);
    var dialogue = dialogueAbout(space, challenge);
    var member = new Viewer(leader, "Ledare", false, Language.SV);
    var stranger = new Viewer(Ids.next(), "Främling", false, Language.SV);
    assertThat(after(space, challenge, member)).containsExactly(dialogue.id().value());
    assertThat(after(space, challenge, stranger)).isEmpty();
    var page = site.get(dialogue.path() + "/results");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("Maten kastas");
  }

  @Test
  void followsASpaceThatIsClosedAndOpenedAgain() {
    var space = ASpace.openPublic(spaces);
    var challenge = challengeIn(space);
    var dialogue = dialogueAbout(space, challenge);
    spaces.change(space.changed(space.name(), space.purpose(), space.level(), Visibility.MEMBERS));
    assertThat(after(space, challenge, Viewer.NOBODY)).isEmpty();
    spaces.change(space);
    assertThat(after(space, challenge, Viewer.NOBODY)).containsExactly(dialogue.id().value());
  }

  @Test
  void linksNothingAcrossSpaces() {
    var space = ASpace.openPublic(spaces);
    var other = ASpace.openPublic(spaces);
    var foreign = challengeIn(other);
    links.tie(new Tie(space.id(), foreign, challengeIn(space), Relation.LED_TO));
    assertThat(after(other, foreign, Viewer.NOBODY)).isEmpty();
  }

  @Test
  void takesALinkAwayWithItsRecord() {
    var space = ASpace.openPublic(spaces);
    var challenge = challengeIn(space);
    var dialogue = dialogueAbout(space, challenge);
    records.withdraw(space.id(), dialogue.id().value());
    assertThat(after(space, challenge, Viewer.NOBODY)).isEmpty();
  }

  @Test
  void publishesWhatSpacesHeldBeforeThereWasAnIndex() {
    var space = ASpace.openPublic(spaces);
    var challenge = challengeIn(space);
    var dialogue = dialogueAbout(space, challenge);
    jdbc.sql("delete from thread.record where space_id = :space")
        .param("space", space.id().value())
        .update();
    reindex.publish(space.id());
    reindex.publish(space.id());
    assertThat(after(space, challenge, Viewer.NOBODY)).containsExactly(dialogue.id().value());
  }
}
