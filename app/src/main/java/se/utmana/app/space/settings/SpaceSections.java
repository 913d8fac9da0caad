package se.utmana.app.space.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;
import se.utmana.app.web.Audience;
import se.utmana.app.web.NavLink;

/** The tabs that this module brings itself, after those of the loop, and its link in the menu. */
@Configuration(proxyBeanMethods = false)
class SpaceSections {

  @Bean
  RoomSection actorsSection() {
    return new RoomSection("space.section.actors", "actors", 800);
  }

  @Bean
  RoomSection membersSection() {
    return new RoomSection("space.section.members", "members", 810, Audience.SPACE_MEMBER);
  }

  @Bean
  RoomSection settingsSection() {
    return new RoomSection("space.section.settings", "settings", 820, Audience.SPACE_LEADER);
  }

  @Bean
  NavLink spacesLink() {
    return new NavLink(NavLink.Menu.MAIN, 10, "space.spaces", "/spaces", Audience.ANYONE);
  }
}
