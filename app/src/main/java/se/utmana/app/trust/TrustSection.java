package se.utmana.app.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The tab of trust in every space, beside the loop. */
@Configuration(proxyBeanMethods = false)
class TrustSection {

  @Bean
  RoomSection trustTab() {
    return new RoomSection("trust.section", "trust", 65);
  }
}
