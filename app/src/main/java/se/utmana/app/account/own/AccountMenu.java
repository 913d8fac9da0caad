package se.utmana.app.account.own;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.web.Audience;
import se.utmana.app.web.NavLink;

/** The way to a person's own account. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

  @Bean
  NavLink accountLink() {
    return new NavLink(NavLink.Menu.ACCOUNT, 10, "account.title", "/account", Audience.SIGNED_IN);
  }
}
