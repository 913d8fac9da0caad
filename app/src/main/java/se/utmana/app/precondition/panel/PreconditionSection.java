package se.utmana.app.precondition.panel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The tab of the preconditions in every space, beside trust. */
@Configuration(proxyBeanMethods = false)
class PreconditionSection {

  @Bean
  RoomSection preconditionTab() {
    return new RoomSection("precondition.section", "preconditions", 66);
  }
}
