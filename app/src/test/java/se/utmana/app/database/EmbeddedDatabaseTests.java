package se.utmana.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.utmana.app.console.Progress;
import se.utmana.app.console.StartFailure;

class EmbeddedDatabaseTests {

  @TempDir Path temporary;

  private EmbeddedDatabase open() {
    return EmbeddedDatabase.open(
        DataFolder.at(temporary.resolve("data")),
        TestDatabases.programs(),
        PostgresServer.DURABLE,
        Progress.silent());
  }

  private static JdbcClient jdbc(Database database) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.user(), database.password()));
  }

  @Test
  void keepsEverythingFromStartToStart() {
    try (var database = open()) {
      jdbc(database).sql("create table kept as select 42 as answer").update();
    }
    try (var database = open()) {
      assertThat(jdbc(database).sql("select answer from kept").query(Integer.class).single())
          .isEqualTo(42);
    }
  }

  @Test
  void writesToTheDiskBeforeItAnswers() {
    try (var database = open()) {
      for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertThat(jdbc(database).sql("show " + setting).query(String.class).single())
            .as(setting)
            .isEqualTo("on");
      }
    }
  }

  @Test
  void listensOnLoopbackOnlyAndAsksForThePassword() {
    try (var database = open()) {
      assertThat(jdbc(database).sql("show listen_addresses").query(String.class).single())
          .isEqualTo("127.0.0.1");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
          .withMessageContaining("password");
    }
  }

  @Test
  void givesTheApplicationNoSuperuser() {
    try (var database = open()) {
      assertThat(
              jdbc(database)
                  .sql("select rolsuper from pg_roles where rolname = current_user")
                  .query(Boolean.class)
                  .single())
          .isFalse();
    }
  }

  @Test
  void keepsThePasswordForTheOwnerOnly() throws Exception {
    try (var database = open()) {
      var file = temporary.resolve("data/password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(database.password()).hasSizeGreaterThan(40);
    }
  }

  private PostgresServer aServerWithoutAnOwner() {
    var folder = DataFolder.at(temporary.resolve("data"));
    var programs = PostgresBinaries.in(TestDatabases.programs());
    var server =
        new PostgresServer(
            new PostgresPrograms(programs, temporary), folder, PostgresServer.DURABLE, 54_871);
    server.start();
    return server;
  }

  @Test
  void takesOverADatabaseThatOutlivedItsServer() {
    try (var first = open()) {
      jdbc(first).sql("create table kept as select 42 as answer").update();
    }
    var orphan = aServerWithoutAnOwner();
    assertThat(orphan.isRunning()).isTrue();
    try (var second = open()) {
      assertThat(jdbc(second).sql("select answer from kept").query(Integer.class).single())
          .isEqualTo(42);
    }
  }

  @Test
  void comesBackByItselfWhenItIsKilled() {
    try (var database = open()) {
      jdbc(database).sql("create table kept as select 42 as answer").update();
      var folder = DataFolder.at(temporary.resolve("data"));
      var killed = folder.postmaster().orElseThrow().process().orElseThrow();
      killed.destroyForcibly();
      assertThat(killed.onExit()).succeedsWithin(Duration.ofSeconds(10));
      await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .until(
              () -> jdbc(database).sql("select answer from kept").query(Integer.class).single(),
              answer -> answer == 42);
    }
  }

  @Test
  void refusesAFolderInUse() {
    try (var database = open()) {
      assertThatExceptionOfType(StartFailure.class)
          .isThrownBy(this::open)
          .returns("console.data.locked", StartFailure::key);
      assertThat(jdbc(database).sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
  }
}
