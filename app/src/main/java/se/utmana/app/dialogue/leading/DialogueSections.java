package se.utmana.app.dialogue.leading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The tab of the dialogues in every space. */
@Configuration(proxyBeanMethods = false)
class DialogueSections {

  @Bean
  RoomSection dialogueSection() {
    return new RoomSection("dialogue.section", "dialogues", 20);
  }
}
