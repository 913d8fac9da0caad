package se.utmana.app.challenge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.app.web.Phrase;

class TitleHintTests {

  @ParameterizedTest
  @CsvSource({
    "Inför gratis kollektivtrafik för unga, inför",
    "Bygg en ny simhall, bygg",
    "En app för matsvinn, app för",
    "Digital plattform för föreningar, digital plattform för",
    "Skapa fler mötesplatser, skapa",
    "Kommunen ska anställa fler kuratorer, anställa",
    "Vi måste införa skärmfri skola, införa",
    "Handlingsplan mot ensamhet, handlingsplan mot",
    "Ta fram en strategi för cykling, ta fram",
    "Satsa på kulturskolan, satsa på",
    "Utbildning i klimat för politiker, utbildning i",
    "Implement a booking system, implement",
    "Build more bike lanes, build",
    "An app for food waste, app for",
    "We should launch a campaign, launch",
    "Digitise the permits, digitise",
    "A strategy for the night economy, strategy for",
    "Ett bokningssystem för lokaler, bokningssystem för"
  })
  void hearsASolution(String title, String words) {
    assertThat(TitleHint.of(Phrase.of(title, ""))).map(TitleHint::words).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maten kastas fast alla vill ha den",
        "Var femte skollunch slängs",
        "Unga i Hofors har ingenstans att vara på kvällen",
        "Äldre på landet når inte vården",
        "Utbildning för vuxna når inte dem som behöver den",
        "Unga vill skapa musik men saknar lokaler",
        "Appar gör barn rastlösa",
        "Vi bygger bostäder som få har råd med",
        "Projekt tar slut och lärandet med dem",
        "Det är svårt att starta företag i glesbygd",
        "Varför slutar flickor att idrotta?",
        "Skolskjutsen kommer för sent",
        "Lonely people meet nobody for days",
        "Young people have nowhere to create",
        "Food is thrown away while people go hungry",
        "The booking system fails those who need it",
        "Why do small towns lose their shops?",
        "Buildings stand empty in the centre"
      })
  void leavesAQuestionAlone(String title) {
    assertThat(TitleHint.of(Phrase.of(title, ""))).isEmpty();
  }
}
