package se.utmana.app.mission.commitment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.mission.MissionTab;

/** The commitments' tab of every mission. */
@Configuration(proxyBeanMethods = false)
class CommitmentTab {

  @Bean
  MissionTab commitmentsTab() {
    return new MissionTab("mission.commitment.list", "commitments", 20);
  }
}
