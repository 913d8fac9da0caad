package se.utmana.app.mission.alignment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.mission.MissionTab;

/** The tabs of what holds a mission up. */
@Configuration(proxyBeanMethods = false)
class GovernanceTabs {

  @Bean
  MissionTab missionTheoryTab() {
    return new MissionTab("mission.theory.tab", "theory", 30);
  }

  @Bean
  MissionTab missionAlignmentTab() {
    return new MissionTab("mission.alignment.tab", "alignment", 40);
  }

  @Bean
  MissionTab missionOwnersTab() {
    return new MissionTab("mission.owner.tab", "owners", 50);
  }

  @Bean
  MissionTab missionConflictsTab() {
    return new MissionTab("mission.conflict.tab", "conflicts", 60);
  }

  @Bean
  MissionTab missionBarriersTab() {
    return new MissionTab("mission.barrier.tab", "barriers", 70);
  }
}
