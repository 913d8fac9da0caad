package se.utmana.app.learning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The tab of learning in every space: the sixth station of the loop. */
@Configuration(proxyBeanMethods = false)
class LearningSection {

  @Bean
  RoomSection learningTab() {
    return new RoomSection("learning.section", "learning", 60);
  }
}
