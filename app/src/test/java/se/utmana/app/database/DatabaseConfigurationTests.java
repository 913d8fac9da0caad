package se.utmana.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTests {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DataSourceAutoConfiguration.class,
                  JdbcTemplateAutoConfiguration.class,
                  JdbcClientAutoConfiguration.class))
          .withUserConfiguration(DatabaseConfiguration.class);

  @Test
  void migratesAnExternalDatabaseBeforeAnyoneSeesIt() {
    var database = TestDatabases.empty();
    application
        .withPropertyValues(
            "utmana.db.url=" + database.url(),
            "utmana.db.user=" + database.user(),
            "utmana.db.password=" + database.password())
        .run(
            context -> {
              assertThat(context).hasSingleBean(DataSource.class).hasSingleBean(JdbcClient.class);
              assertThat(context.getBean(DataSource.class)).isInstanceOf(HikariDataSource.class);
              assertThat(
                      context
                          .getBean(JdbcClient.class)
                          .sql("select digest from migration.state")
                          .query(String.class)
                          .single())
                  .isEqualTo(MigrationFiles.onTheClassPath().digest());
            });
  }

  @Test
  void saysThatADatabaseDoesNotAnswer() {
    application
        .withPropertyValues("utmana.db.url=jdbc:postgresql://127.0.0.1:1/none")
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageContaining("UTMANA_DB_URL"));
  }
}
