package se.utmana.app.portfolio;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.utmana.app.space.RoomSection;

/** The portfolio's tab in every space: the fifth station of the loop. */
@Configuration(proxyBeanMethods = false)
class PortfolioSection {

  @Bean
  RoomSection portfolioTab() {
    return new RoomSection("portfolio.section", "portfolio", 50);
  }
}
