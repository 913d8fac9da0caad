package se.utmana.app.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utmana.app.account.MailAddress;

class SmallTypesTests {

  @Test
  void aNetworkIsAnIpv4AddressOrTheFirstHalfOfAnIpv6Address() {
    assertThat(Network.of("192.0.2.7")).isNotEqualTo(Network.of("192.0.2.8"));
    assertThat(Network.of("2001:db8:1:2::7")).isEqualTo(Network.of("2001:db8:1:2:ffff::8"));
    assertThat(Network.of("2001:db8:1:2::7")).isNotEqualTo(Network.of("2001:db8:1:3::7"));
    assertThat(Network.of("::ffff:192.0.2.7")).isEqualTo(Network.of("192.0.2.7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil",
        "/\\evil",
        "https://evil",
        "evil",
        "",
        "/a\r\nb",
        "javascript:x",
        "/a b"
      })
  void aPathNeverLeadsToAnotherSite(String wanted) {
    assertThat(LocalPath.of(wanted).value()).isEqualTo("/");
  }

  @Test
  void aPathOfOurOwnStaysAsItIs() {
    assertThat(LocalPath.of("/spaces/a?b=c%20d&e=f#g").value())
        .isEqualTo("/spaces/a?b=c%20d&e=f#g");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0 | Firefox, Linux
          Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
          Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit Version/18.0 Safari/604.1 | Safari, iPhone
          curl/8.0 | ''
          """)
  void aDeviceIsNamedAsPeopleDo(String userAgent, String device) {
    assertThat(Device.of(userAgent)).isEqualTo(device);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "a b@example.org", "a@example.org\nBcc: x@example.org", "@b.se"})
  void anAddressIsOneThatMailServersTake(String written) {
    assertThat(MailAddress.parse(written)).isEmpty();
  }

  @Test
  void anAddressIsWrittenInLowerCase() {
    assertThat(MailAddress.parse(" Anna.Berg+x@Kommun.SE ").orElseThrow().value())
        .isEqualTo("anna.berg+x@kommun.se");
  }
}
