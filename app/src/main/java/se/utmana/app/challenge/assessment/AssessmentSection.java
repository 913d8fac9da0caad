package se.utmana.app.challenge.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.challenge.ChallengeTab;

/** The assessment's tab of every challenge. */
@Configuration(proxyBeanMethods = false)
class AssessmentSection {

  @Bean
  ChallengeTab assessmentTab() {
    return new ChallengeTab("challenge.assessment", "assessment", 30);
  }
}
