package se.utmana.app.database;

import com.zaxxer.hikari.HikariConfig;
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
  Database database(Environment environment, ObjectProvider<Progress> progress) {
    return Databases.open(
        DatabaseSettings.of(environment),
        environment.getProperty("utmana.attach", Boolean.class, false),
        progress.getIfAvailable(Progress::silent));
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(
      Database database, Environment environment, ObjectProvider<Progress> progress) {
    var pool = pool(database, environment.getProperty("utmana.db.connections", Integer.class, 20));
    try {
      Databases.migrate(pool, database, progress.getIfAvailable(Progress::silent));
      return pool;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** A request that finds no connection within seconds fails, rather than waits with the rest. */
  private static HikariDataSource pool(Database database, int connections) {
    var config = new HikariConfig();
    config.setPoolName("utmana");
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(Math.min(4, connections));
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("ApplicationName", "utmana");
    config.addDataSourceProperty("connectTimeout", "4");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(config);
  }
}
