package se.utmana.app.challenge.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.utmana.app.challenge.version.Difference.Kind;
import se.utmana.app.challenge.version.Difference.Part;

class DifferenceTests {

  @Test
  void tellsWhichWordsWentAndWhichCame() {
    assertThat(Difference.between("Maten kastas i skolan", "Mat kastas ofta i skolan").parts())
        .containsExactly(
            new Part(Kind.GONE, "Maten "),
            new Part(Kind.NEW, "Mat "),
            new Part(Kind.SAME, "kastas "),
            new Part(Kind.NEW, "ofta "),
            new Part(Kind.SAME, "i skolan"));
  }

  @Test
  void keepsThePartsOfTheNewText() {
    var difference = Difference.between("a b c d", "b x d e");
    assertThat(text(difference, Kind.GONE)).isEqualTo("b x d e");
    assertThat(text(difference, Kind.NEW)).isEqualTo("a b c d");
  }

  @Test
  void findsNothingBetweenTheSame() {
    assertThat(Difference.between("Maten kastas", "Maten kastas").isAnything()).isFalse();
    assertThat(Difference.between("", "").isAnything()).isFalse();
    assertThat(Difference.between("", "Nytt").parts()).containsExactly(new Part(Kind.NEW, "Nytt"));
  }

  private static String text(Difference difference, Kind without) {
    var text = new StringBuilder();
    difference.parts().stream()
        .filter(part -> part.kind() != without)
        .forEach(part -> text.append(part.text()));
    return text.toString().strip();
  }
}
