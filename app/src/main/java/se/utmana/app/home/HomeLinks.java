package se.utmana.app.home;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;
import se.utmana.app.web.Audience;
import se.utmana.app.web.NavLink;

/** Where this module's pages are found: at the foot of every page, and first in every space. */
@Configuration(proxyBeanMethods = false)
class HomeLinks {

  @Bean
  NavLink aboutLink() {
    return new NavLink(NavLink.Menu.FOOT, 10, "home.about.title", "/about", Audience.ANYONE);
  }

  @Bean
  NavLink accessibilityLink() {
    return new NavLink(
        NavLink.Menu.FOOT, 20, "home.access.link", "/accessibility", Audience.ANYONE);
  }

  @Bean
  RoomSection startTab() {
    return new RoomSection("home.space.tab", "", 0);
  }
}
