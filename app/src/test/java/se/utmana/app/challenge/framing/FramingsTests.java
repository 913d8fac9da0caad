package se.utmana.app.challenge.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import se.utmana.app.ServerTest;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.ASpace;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Reach;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.TestSite;
import se.utmana.app.web.Viewer;

@ServerTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FramingsTests {

  private static final String ROLE = "space.role.PARTICIPANT";
  private static final Framing.VoicedBy PARENTS =
      new Framing.VoicedBy(null, "Föräldrar i Hofors", null);

  private final Spaces spaces;
  private final Challenges challenges;
  private final Framings framings;
  private final Records records;
  private final TestSite site;
  private Space space;
  private Challenge challenge;

  FramingsTests(
      Spaces spaces,
      Challenges challenges,
      Framings framings,
      Records records,
      @LocalServerPort int port) {
    this.spaces = spaces;
    this.challenges = challenges;
    this.framings = framings;
    this.records = records;
    this.site = new TestSite(port);
    this.space = ASpace.openPublic(spaces);
    this.challenge = aChallenge(space);
  }

  @BeforeEach
  void openASpace() {
    space = ASpace.openPublic(spaces);
    challenge = aChallenge(space);
  }

  @Test
  void standsBesideTheOthersWithWhoVoicedIt() {
    framings.add(challenge, said("Barnen hinner inte äta"), PARENTS, ROLE);
    framings.add(
        challenge, said("Maten är för dyr"), new Framing.VoicedBy(null, "Köket", null), ROLE);
    var page = site.get(path("framings")).body();
    assertThat(page)
        .contains("Barnen hinner inte äta", "Föräldrar i Hofors", "Maten är för dyr", "Köket");
  }

  @Test
  void needsWordsAndSomebodyWhoVoicesThem() {
    var nobody = new Framing.VoicedBy(null, " ", null);
    assertThat(framings.add(challenge, said("Barnen hinner inte äta"), nobody, ROLE))
        .map(Refusal::field)
        .contains("group");
    assertThat(framings.add(challenge, said(" "), PARENTS, ROLE))
        .map(Refusal::field)
        .contains("text");
    assertThat(framings.list(challenge)).isEmpty();
  }

  @Test
  void keepsEveryVersion() {
    framings.add(challenge, said("Först"), PARENTS, ROLE);
    var first = framings.list(challenge).getFirst();
    assertThat(framings.rewrite(challenge, first, said("Sedan"), PARENTS)).isEmpty();
    assertThat(framings.rewrite(challenge, first, said("Samtidigt"), PARENTS))
        .map(Refusal::key)
        .contains("challenge.refused.changed");
    assertThat(site.get(path("framings/" + first.id())).body()).contains("Sedan", "Först");
    assertThat(framings.list(challenge)).hasSize(1);
  }

  @Test
  void keepsTheFirstLanguageWhenItIsWordedInAnother() {
    var form = new FramingForm("Children have no time to eat", null, "", null, 1);
    var both = form.onTopOf(said("Barnen hinner inte äta"), Language.EN);
    assertThat(both).isEqualTo(Phrase.of("Barnen hinner inte äta", "Children have no time to eat"));
    framings.add(challenge, said("Barnen hinner inte äta"), PARENTS, ROLE);
    var framing = framings.list(challenge).getFirst();
    assertThat(FramingForm.of(framing, Language.EN).text()).isEmpty();
    assertThat(FramingForm.of(framing, Language.SV).text()).isEqualTo("Barnen hinner inte äta");
  }

  @Test
  void isPutAsideAndBroughtBack() {
    framings.add(challenge, said("Barnen hinner inte äta"), PARENTS, ROLE);
    var framing = framings.list(challenge).getFirst();
    framings.remove(challenge, framing);
    assertThat(site.get(path("framings")).body()).doesNotContain("Barnen hinner inte äta");
    framings.restore(challenge, framing, ROLE);
    assertThat(site.get(path("framings")).body()).contains("Barnen hinner inte äta");
  }

  @Test
  void standsInTheThreadAfterTheStatementThatItWasHeardIn() {
    var statement = aStatement("Skolan slänger pannkakor varje onsdag", Reach.SPACE);
    var heard = new Framing.VoicedBy(null, "", statement.id());
    framings.add(challenge, statement.title(), heard, ROLE);
    var id = challenge.id().value();
    assertThat(records.line(space.id(), id, Viewer.NOBODY).before())
        .extracting(Face::id)
        .containsExactly(statement.id());
    framings.remove(challenge, framings.list(challenge).getFirst());
    assertThat(records.line(space.id(), id, Viewer.NOBODY).before()).isEmpty();
  }

  @Test
  void findsWhatWasSaidInOpenDialoguesOfTheSpaceOnly() {
    var open = aStatement("Skolan slänger pannkakor varje onsdag", Reach.SPACE);
    aStatement("Pannkakor är för medlemmar", Reach.MEMBERS);
    assertThat(framings.findVoices(challenge, "pannkakor"))
        .extracting(FramingStore.Heard::id)
        .containsExactly(open.id());
    var elsewhere = aChallenge(ASpace.openPublic(spaces));
    assertThat(framings.findVoices(elsewhere, "pannkakor")).isEmpty();
    assertThat(framings.findVoices(challenge, "\"( & pannkakor")).hasSize(1);
  }

  @Test
  void doesNotShowTheFramingsOfAnotherSpace() {
    var foreign = aChallenge(ASpace.openPublic(spaces));
    framings.add(foreign, said("Främmande"), PARENTS, ROLE);
    var id = framings.list(foreign).getFirst().id();
    var there = space.path() + "/challenges/" + foreign.id() + "/framings";
    assertThat(site.get(there).statusCode()).isEqualTo(404);
    assertThat(site.get("/api/v1" + there).statusCode()).isEqualTo(404);
    assertThat(site.get(path("framings/" + id)).statusCode()).isEqualTo(404);
  }

  private String path(String below) {
    return space.path() + "/challenges/" + challenge.id() + "/" + below;
  }

  private Face aStatement(String words, Reach reach) {
    var id = Ids.random();
    var face =
        new Face(space.id(), id, "dialogue.statement", said(words), Phrase.EMPTY, "thread/" + id)
            .within(reach);
    records.put(face);
    return face;
  }

  private Challenge aChallenge(Space in) {
    var words = Phrase.of("Maten kastas", "Food is thrown away");
    var id = challenges.open(in.id(), new Wording(words, words, Basis.OWN, ""));
    return challenges.find(in.id(), id).orElseThrow();
  }

  private static Phrase said(String words) {
    return Phrase.of(Language.SV, words);
  }
}
