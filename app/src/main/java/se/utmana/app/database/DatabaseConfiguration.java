package se.utmana.app.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.utmana.app.console.Progress;

/** Opens the database and migrates it before any bean sees it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  Opening opening(
      ObjectProvider<DatabaseAhead> ahead,
      Environment environment,
      ObjectProvider<Progress> progress) {
    return ahead.stream()
        .findFirst()
        .map(DatabaseAhead::opening)
        .orElseGet(() -> Opening.of(environment, progress.getIfAvailable(Progress::silent)));
  }

  @Bean(destroyMethod = "")
  HikariDataSource dataSource(Opening opening) {
    return opening.pool();
  }
}
