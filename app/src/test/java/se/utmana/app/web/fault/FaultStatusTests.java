package se.utmana.app.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;

class FaultStatusTests {

  @Test
  void aFileThatIsTooLargeIsToldAsSuch() {
    assertThat(Fault.of(new InvalidParameterException("The file is too large", 413)).status())
        .isEqualTo(413);
  }

  @Test
  void aFormThatCannotBeReadIsTheSendersFault() {
    assertThat(Fault.of(new InvalidParameterException("Not a form")).status()).isEqualTo(400);
  }
}
