package se.utmana.app.systemmap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.challenge.ChallengeTab;
import se.utmana.app.space.RoomSection;

/** The maps' tab in every space, that of every challenge, and the first tab of a map. */
@Configuration(proxyBeanMethods = false)
class MapSections {

  @Bean
  RoomSection mapsTab() {
    return new RoomSection("systemmap.section", "maps", 30);
  }

  @Bean
  ChallengeTab mapsOfChallenge() {
    return new ChallengeTab("systemmap.section", "maps", 60);
  }

  @Bean
  MapTab mapItself() {
    return new MapTab("systemmap.tab.picture", "", 10);
  }

  @Bean
  MapTab mapAsTable() {
    return new MapTab("systemmap.tab.table", "table", 20);
  }
}
