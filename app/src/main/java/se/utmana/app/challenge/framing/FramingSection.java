package se.utmana.app.challenge.framing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.challenge.ChallengeTab;

/** The framings' tab of every challenge. */
@Configuration(proxyBeanMethods = false)
class FramingSection {

  @Bean
  ChallengeTab framingsTab() {
    return new ChallengeTab("challenge.framings", "framings", 20);
  }
}
