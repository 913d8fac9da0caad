package se.utmana.app.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

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

  @Test
  void aDatabaseOutOfReachIsToldAsSuchWhateverItIsWrappedIn() {
    var unreachable = new CannotCreateTransactionException("No connection");
    assertThat(Fault.of(new ServletException(unreachable)).status()).isEqualTo(503);
    assertThat(Fault.of(new ServletException("Ours")).status()).isEqualTo(500);
  }
}
