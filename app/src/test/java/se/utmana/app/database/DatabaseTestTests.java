package se.utmana.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTests {

  @Test
  void givesAClassAMigratedDatabase(JdbcClient jdbc) {
    assertThat(jdbc.sql("select digest from migration.state").query(String.class).single())
        .isEqualTo(MigrationFiles.onTheClassPath().digest());
  }

  @Test
  void givesEveryTestOfAClassTheSameDatabase(JdbcClient jdbc) {
    assertThat(jdbc.sql("select current_database()").query(String.class).single())
        .startsWith("test_")
        .isEqualTo(jdbc.sql("select current_database()").query(String.class).single());
  }
}
