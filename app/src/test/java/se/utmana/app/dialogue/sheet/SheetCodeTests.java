package se.utmana.app.dialogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SheetCodeTests {

  private static final String SIGNS = "ACDEFHJKMNPRTVWXY234679";

  private final SplittableRandom random = new SplittableRandom(2026);

  @Test
  void noticesEveryWrongSign() {
    for (int n = 0; n < 200; n++) {
      var code = SheetCode.random(random).text();
      for (int i = 0; i < code.length(); i++) {
        for (int s = 0; s < SIGNS.length(); s++) {
          var sign = SIGNS.charAt(s);
          var typed = code.substring(0, i) + sign + code.substring(i + 1);
          assertThat(SheetCode.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(code));
        }
      }
    }
  }

  @Test
  void noticesTwoSignsThatChangedPlaces() {
    for (int n = 0; n < 500; n++) {
      var code = SheetCode.random(random).text();
      for (int i = 0; i < code.length(); i++) {
        for (int j = i + 1; j < code.length(); j++) {
          var typed = new StringBuilder(code);
          typed.setCharAt(i, code.charAt(j));
          typed.setCharAt(j, code.charAt(i));
          assertThat(SheetCode.parse(typed.toString()).isPresent())
              .isEqualTo(typed.toString().equals(code));
        }
      }
    }
  }

  @Test
  void readsACodeHoweverItIsTyped() {
    var code = SheetCode.random(random);
    assertThat(SheetCode.parse(code.shown())).contains(code);
    assertThat(SheetCode.parse(" " + code.text().toLowerCase(java.util.Locale.ROOT) + " "))
        .contains(code);
    assertThat(SheetCode.parse(String.join(" ", code.text().split("", -1)))).contains(code);
  }

  @Test
  void takesTheUsualMistakesForWhatTheyLookLike() {
    for (int n = 0; n < 500; n++) {
      var code = SheetCode.random(random);
      var misread = code.text().replace('2', 'Z').replace('6', 'G').replace('V', 'U');
      assertThat(SheetCode.parse(misread)).contains(code);
    }
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThat(SheetCode.parse("")).isEmpty();
    assertThat(SheetCode.parse("K7M4T")).isEmpty();
    assertThat(SheetCode.parse("O0I1L5")).isEmpty();
    assertThat(SheetCode.parse("ÅÄÖ-ÅÄÖ")).isEmpty();
  }
}
