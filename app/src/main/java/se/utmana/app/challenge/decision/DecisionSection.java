package se.utmana.app.challenge.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.challenge.ChallengeTab;

/** The decisions' tab of every challenge. */
@Configuration(proxyBeanMethods = false)
class DecisionSection {

  @Bean
  ChallengeTab decisionTab() {
    return new ChallengeTab("challenge.decision.list", "decisions", 50);
  }
}
