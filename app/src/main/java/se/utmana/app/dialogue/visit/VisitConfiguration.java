package se.utmana.app.dialogue.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers ask for the {@link Visit}. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

  @Bean
  WebMvcConfigurer visiting(ObjectProvider<Visits> visits) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits.getObject());
      }
    };
  }

  /** Sends those who must sign in there, and back afterwards. */
  @ControllerAdvice
  static class Doorkeeper {

    @ExceptionHandler
    ResponseEntity<Void> ask(SignInFirst any, HttpServletRequest request) {
      var back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create("/sign-in?to=" + back))
          .build();
    }
  }
}
