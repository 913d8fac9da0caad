package se.utmana.app.challenge.scope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.challenge.ChallengeTab;
import se.utmana.app.web.Audience;
import se.utmana.app.web.NavLink;

/** The scope's tab of every challenge, and the way to the challenges of all open spaces. */
@Configuration(proxyBeanMethods = false)
class ScopeSection {

  @Bean
  ChallengeTab scopeTab() {
    return new ChallengeTab("challenge.scope", "scope", 15);
  }

  @Bean
  NavLink allChallengesLink() {
    return new NavLink(NavLink.Menu.MAIN, 20, "challenge.section", "/challenges", Audience.ANYONE);
  }
}
