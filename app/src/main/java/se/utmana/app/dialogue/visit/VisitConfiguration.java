package se.utmana.app.dialogue.visit;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers ask for the {@link Visit}. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

  /** It is made from the address and the ballot, not sent by a program. */
  VisitConfiguration() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Visit.class);
  }

  @Bean
  WebMvcConfigurer visiting(ObjectProvider<Visits> visits) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits.getObject());
      }
    };
  }
}
