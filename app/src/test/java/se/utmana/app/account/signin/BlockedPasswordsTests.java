package se.utmana.app.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockedPasswordsTests {

  private final BlockedPasswords blocked = new BlockedPasswords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utmana2026utmana!",
        "Sommar2026Sommar2026",
        "lösenord123456789",
        "passwordpassword",
        "correct horse battery staple",
        "qwertyuiopåasdfghjkl",
        "123456789012345",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "AnnaBerg-Västerås-1987"
      })
  void areWhatIsTriedFirst(String password) {
    assertThat(blocked.contains(password, List.of("Anna", "Berg", "Västerås"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ekorre-molnigt-trappa-77",
        "gurka tallrik nordan",
        "x7$Lq9#vTz!mR2@wKd",
        "vi åt pannkakor på taket"
      })
  void areNotWhatSomebodyMadeUp(String password) {
    assertThat(blocked.contains(password, List.of("Anna", "Berg"))).isFalse();
  }
}
