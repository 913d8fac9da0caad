package se.utmana.app.web.crowd;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many may be inside at once. */
@Configuration(proxyBeanMethods = false)
class CrowdConfiguration {

  /** More at once would only wait for each other: a page is work for the processor. */
  private static final int PER_PROCESSOR = 48;

  /** Who waits so long is told to come again, within a tenth of a second after all. */
  private static final Duration MOMENT = Duration.ofMillis(50);

  @Bean
  Turnstile turnstile(@Value("${utmana.readers-at-once:0}") int wanted) {
    var places = wanted > 0 ? wanted : PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    return new Turnstile(places, MOMENT);
  }
}
