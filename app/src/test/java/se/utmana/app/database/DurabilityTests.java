package se.utmana.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.utmana.app.console.Progress;

/** Kill −9 while numbers are written: what was acknowledged is there, and the control's is not. */
class DurabilityTests {

  private static final int CYCLES = 3;
  private static final int ACKNOWLEDGEMENTS = 400;

  @TempDir Path temporary;

  private final List<Process> writers = new ArrayList<>();

  /** Also after a test that failed half way, nothing is left running. */
  @AfterEach
  void stopWhatStillRuns() throws InterruptedException {
    for (var writer : writers) {
      writer.destroyForcibly().waitFor();
    }
    open().close();
  }

  @Test
  void keepsWhatWasAcknowledgedWhenTheServerIsKilled() throws Exception {
    prepare();
    for (var cycle = 1; cycle <= CYCLES; cycle++) {
      var writer = start(cycle * 1_000_000, "careful");
      awaitAcknowledgements(cycle * ACKNOWLEDGEMENTS, writer);
      writer.destroyForcibly().waitFor();
      assertThat(kept()).containsAll(acknowledged());
    }
  }

  @Test
  void keepsWhatWasAcknowledgedWhenTheDatabaseIsKilled() throws Exception {
    prepare();
    var writer = start(1, "careful");
    for (var cycle = 1; cycle <= CYCLES; cycle++) {
      awaitAcknowledgements(acknowledged().size() + ACKNOWLEDGEMENTS, writer);
      var postmaster = PostmasterFile.read(temporary.resolve("data/database")).orElseThrow();
      postmaster.process().orElseThrow().destroyForcibly();
    }
    awaitAcknowledgements(acknowledged().size() + ACKNOWLEDGEMENTS, writer);
    writer.destroyForcibly().waitFor();
    assertThat(kept()).containsAll(acknowledged());
  }

  /** The control: the same test must find the loss of a server that answers before it commits. */
  @Test
  void findsTheLossOfAServerThatAnswersTooEarly() throws Exception {
    prepare();
    var isLost = false;
    for (var attempt = 1; attempt <= 5 && !isLost; attempt++) {
      var writer = start(attempt * 1_000_000, "careless");
      awaitAcknowledgements(acknowledged().size() + ACKNOWLEDGEMENTS, writer);
      writer.destroyForcibly().waitFor();
      isLost = !kept().containsAll(acknowledged());
    }
    assertThat(isLost).as("a loss was found").isTrue();
  }

  private EmbeddedDatabase open() {
    return EmbeddedDatabase.open(
        DataFolder.at(temporary.resolve("data")),
        TestDatabases.programs(),
        PostgresServer.DURABLE,
        Progress.silent());
  }

  private static JdbcClient jdbc(EmbeddedDatabase database) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.user(), database.password()));
  }

  private void prepare() {
    try (var database = open()) {
      jdbc(database).sql("create table kept (n integer primary key)").update();
    }
  }

  private Set<Integer> kept() {
    try (var database = open()) {
      return new HashSet<>(jdbc(database).sql("select n from kept").query(Integer.class).list());
    }
  }

  private Process start(int first, String manner) throws IOException {
    var builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DurableWriter.class.getName(),
                temporary.resolve("data").toString(),
                temporary.resolve("acknowledged").toString(),
                String.valueOf(first),
                manner)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var writer = builder.start();
    writers.add(writer);
    return writer;
  }

  private Set<Integer> acknowledged() throws IOException {
    var file = temporary.resolve("acknowledged");
    try (var lines = Files.exists(file) ? Files.lines(file) : Stream.<String>empty()) {
      return lines.map(Integer::valueOf).collect(Collectors.toSet());
    }
  }

  private void awaitAcknowledgements(int count, Process writer) {
    await()
        .atMost(Duration.ofSeconds(90))
        .failFast("the writer ended", () -> !writer.isAlive())
        .until(() -> acknowledged().size() >= count);
  }
}
