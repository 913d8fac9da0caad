package se.utmana.app.mission.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.mission.MissionTab;

/** The tab of what was decided and what happened. */
@Configuration(proxyBeanMethods = false)
class MissionDecisionTab {

  @Bean
  MissionTab missionDecisionsTab() {
    return new MissionTab("mission.decision.tab", "decisions", 80);
  }
}
