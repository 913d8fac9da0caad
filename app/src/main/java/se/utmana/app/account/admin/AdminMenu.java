package se.utmana.app.account.admin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.web.Audience;
import se.utmana.app.web.NavLink;

/** The way to the administrators' pages. */
@Configuration(proxyBeanMethods = false)
class AdminMenu {

  @Bean
  NavLink administrationLink() {
    return new NavLink(
        NavLink.Menu.ACCOUNT, 20, "account.admin.title", "/admin", Audience.ADMINISTRATOR);
  }
}
