package se.utmana.app.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The pages about Utmana itself. */
@Controller
@OpenTo(Audience.ANYONE)
class InfoPages {

  private final Operator operator;

  InfoPages(Operator operator) {
    this.operator = operator;
  }

  @GetMapping("/about")
  AboutPage about() {
    return new AboutPage(operator);
  }

  @GetMapping("/accessibility")
  AccessibilityPage accessibility() {
    return new AccessibilityPage(operator);
  }
}
