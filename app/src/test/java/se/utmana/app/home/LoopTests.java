package se.utmana.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Stage;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.home.Stop.Light;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.WebTexts;

class LoopTests {

  private final Texts texts = WebTexts.in(Language.EN);

  @Test
  void waitsAtTheStationsOfANewSpace() {
    var loop = loop(List.of(), List.of());
    assertThat(loop.stops())
        .extracting(Stop::light)
        .containsExactly(
            Light.WAITING, Light.WAITING, Light.WAITING, Light.WAITING, Light.LATER, Light.LATER);
    assertThat(loop.centre()).isEmpty();
  }

  @Test
  void leadsToEveryStationThatThereIs() {
    assertThat(loop(List.of(), List.of()).stops())
        .extracting(Stop::href)
        .containsExactly(
            "/spaces/mat/challenges",
            "/spaces/mat/dialogues",
            "/spaces/mat/maps",
            "/spaces/mat/missions",
            "",
            "");
  }

  @Test
  void isLitWhereSomethingWasDone() {
    var loop =
        loop(
            List.of(ASpace.challenge(Stage.ACTIVE), ASpace.challenge(Stage.CLOSED)),
            List.of(ASpace.line(DialogueState.CLOSED, 9)));
    assertThat(loop.stops())
        .startsWith(
            new Stop(Station.CHALLENGE, Light.LIT, "1 active", "/spaces/mat/challenges"),
            new Stop(Station.DIALOGUE, Light.LIT, "1 closed", "/spaces/mat/dialogues"));
  }

  @Test
  void showsWherePeopleCanTakePartNow() {
    var lines = List.of(ASpace.line(DialogueState.OPEN, 5), ASpace.line(DialogueState.CLOSED, 7));
    var loop = loop(List.of(), lines);
    assertThat(loop.stops().get(1).light()).isEqualTo(Light.NOW);
    assertThat(loop.stops().get(1).note()).isEqualTo("1 open");
    assertThat(loop.centre()).isEqualTo("12");
    assertThat(loop.underCentre()).isEqualTo("people took part");
  }

  @Test
  void doesNotCountFewerThanFive() {
    var loop = loop(List.of(), List.of(ASpace.line(DialogueState.OPEN, 4)));
    assertThat(loop.centre()).isEmpty();
  }

  @Test
  void saysThatInventedPeopleAreInvented() {
    var terms = DialogueDraft.illustrative(ASpace.WORDS, ASpace.WORDS, null);
    var summary = ASpace.dialogue(DialogueState.OPEN, terms, 200);
    var loop = loop(List.of(), List.of(DialogueLine.of(summary, ASpace.TODAY)));
    assertThat(loop.underCentre()).isEqualTo("invented people");
  }

  @Test
  void drawsLinksOnlyToWhatIsThere() {
    var loop = loop(List.of(), List.of());
    var svg = LoopPicture.of(loop, texts).svg();
    assertThat(svg.split("<a ", -1)).hasSize(5);
    assertThat(svg).contains("Learning").contains("href=\"/spaces/mat/dialogues\"");
  }

  private Loop loop(List<Challenge> challenges, List<DialogueLine> dialogues) {
    return Loop.of(ASpace.seenBy(null), challenges, dialogues, List.of(), List.of(), texts);
  }
}
