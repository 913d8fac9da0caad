package se.utmana.app.account.signin;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.account.Administrators;
import se.utmana.app.console.ConsoleTexts;
import se.utmana.app.console.FirstSteps;

/** Until there is an administrator, each start prints a new link that makes one. */
@Component
class FirstAdministrator implements FirstSteps {

  private final Administrators administrators;
  private final OneTimeLinks links;

  FirstAdministrator(Administrators administrators, OneTimeLinks links) {
    this.administrators = administrators;
    this.links = links;
  }

  @Override
  public List<String> lines(URI address) {
    if (administrators.exist()) {
      return List.of();
    }
    var link = address + "/welcome/" + links.firstAdministrator().value();
    return List.of(ConsoleTexts.text("console.account.first", link));
  }
}
