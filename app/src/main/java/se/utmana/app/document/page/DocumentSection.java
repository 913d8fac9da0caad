package se.utmana.app.document.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The tab of documents in every space, after the loop. */
@Configuration(proxyBeanMethods = false)
class DocumentSection {

  @Bean
  RoomSection documentTab() {
    return new RoomSection("document.section", "documents", 75);
  }
}
