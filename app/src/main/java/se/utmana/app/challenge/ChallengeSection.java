package se.utmana.app.challenge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The challenges' tab in every space: the first station of the loop. */
@Configuration(proxyBeanMethods = false)
class ChallengeSection {

  @Bean
  RoomSection challengeTab() {
    return new RoomSection("challenge.section", "challenges", 10);
  }

  @Bean
  ChallengeTab challengeItself() {
    return new ChallengeTab("challenge.one", "", 10);
  }
}
