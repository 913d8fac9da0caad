package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utmana.app.account.admin.AdminCommand;

class CommandsTests {

  /** A second application on the same data folder would keep the server from starting. */
  @Test
  void makesNothingForAServer() {
    assertThat(Commands.among(List.of("--demo", "--port", "8080"))).isEmpty();
  }

  @Test
  void makesTheBeanThatIsNamed() {
    assertThat(Commands.among(List.of("--data", "data", "admin", "token", "a@b.se")))
        .contains(AdminCommand.class);
  }
}
