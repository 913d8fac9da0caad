package se.utmana.app.mission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The missions' tab in every space: the fourth station of the loop. */
@Configuration(proxyBeanMethods = false)
class MissionSection {

  @Bean
  RoomSection missionsTab() {
    return new RoomSection("mission.section", "missions", 40);
  }

  @Bean
  MissionTab missionItself() {
    return new MissionTab("mission.one", "", 10);
  }
}
