package se.utmana.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Joins pages, texts and viewers with Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Templates are compiled with the application, into the packages of the pages they draw. */
  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, WebConfiguration.class.getClassLoader(), "se.utmana.app");
  }

  @Bean
  WebMvcRegistrations routeTable() {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RouteTable();
      }
    };
  }

  @Bean
  WebMvcConfigurer pages(
      ObjectProvider<PageRenderer> renderer,
      ObjectProvider<Viewers> viewers,
      ObjectProvider<Shells> shells,
      TextBook texts) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(renderer.getObject());
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArguments(viewers.getObject(), shells.getObject(), texts));
      }
    };
  }
}
