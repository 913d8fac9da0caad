package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.database.TestDatabases;

/** What stops a start is told in one plain sentence, with an exit code, and changes nothing. */
class StartFailureTests {

  @TempDir Path temporary;

  private record Answer(int code, String out, String err) {

    void failsWith(String... words) {
      assertThat(code).isEqualTo(1);
      assertThat(out).isEmpty();
      assertThat(err).contains(words).doesNotContain("Exception", "\tat ");
    }
  }

  private static Answer start(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code = new Terminal(stream(out), stream(err)).run(args);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void namesAUsedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(socket.getLocalPort());
      start("--port", port, "--data", temporary.resolve("data").toString())
          .failsWith(port, "--port");
    }
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @Test
  void leavesAForeignFolderAlone() throws IOException {
    var letter = Files.writeString(temporary.resolve("letter.txt"), "mine");
    start("--port", "0", "--data", temporary.toString()).failsWith(temporary.toString(), "--data");
    assertThat(temporary).isDirectoryNotContaining(path -> !path.equals(letter));
  }

  @Test
  void refusesAFileAsFolder() throws IOException {
    var file = Files.writeString(temporary.resolve("letter.txt"), "mine");
    start("--port", "0", "--data", file.toString()).failsWith(file.toString(), "--data");
  }

  @Test
  void refusesAFolderThatAnotherServerUses() throws IOException {
    Files.writeString(temporary.resolve("utmana-data"), "format=1\n");
    try (var file =
            FileChannel.open(
                temporary.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      start("--port", "0", "--data", temporary.toString())
          .failsWith(temporary.toString(), "--data");
    }
  }

  @Test
  void refusesAFolderOfANewerVersion() throws IOException {
    Files.writeString(temporary.resolve("utmana-data"), "format=2\n");
    start("--port", "0", "--data", temporary.toString()).failsWith(temporary.toString());
  }

  @Test
  void refusesAFullDisk() throws Exception {
    var disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString()) == 0,
        "A small disk cannot be mounted by this user");
    try {
      var data = disk.resolve("data").toString();
      start("--port", "0", "--data", data).failsWith(data, "300 MB");
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void refusesTablesOfANewerVersion() {
    var database = TestDatabases.fresh();
    var jdbc = JdbcClient.create(database.dataSource());
    jdbc.sql(
            """
            insert into migration.space
            select installed_rank + 1000, '999', description, type, script, checksum,
              installed_by, installed_on, execution_time, success
            from migration.space
            where type = 'SQL'
            limit 1
            """)
        .update();
    jdbc.sql("update migration.state set digest = 'newer'").update();
    startOn(database).failsWith("space 999");
  }

  @Test
  void refusesAModuleOfANewerVersion() {
    var database = TestDatabases.fresh();
    var jdbc = JdbcClient.create(database.dataSource());
    jdbc.sql("create table migration.future (like migration.space)").update();
    jdbc.sql("update migration.state set digest = 'newer'").update();
    startOn(database).failsWith("future");
    assertThat(jdbc.sql("select digest from migration.state").query(String.class).single())
        .isEqualTo("newer");
  }

  private static Answer startOn(TestDatabases.Access database) {
    System.setProperty("utmana.db.url", database.url());
    System.setProperty("utmana.db.user", database.user());
    System.setProperty("utmana.db.password", database.password());
    try {
      return start("--port", "0");
    } finally {
      System.clearProperty("utmana.db.url");
      System.clearProperty("utmana.db.user");
      System.clearProperty("utmana.db.password");
    }
  }

  @Test
  void namesADatabaseThatDoesNotAnswer() {
    startOn(new TestDatabases.Access("jdbc:postgresql://127.0.0.1:1/none", "a", "b"))
        .failsWith("127.0.0.1:1", "UTMANA_DB_URL");
  }

  @Test
  void tellsMisuseFromFailure() {
    var answer = start("--nonsense");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("--nonsense", "./utmana help");
    assertThat(start("--port", "many").code()).isEqualTo(2);
    assertThat(start("fly").code()).isEqualTo(2);
  }

  @Test
  void listsTheCommands() {
    var answer = start("help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("./utmana doctor", "./utmana opinion", "./utmana import polis", "admin invite");
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
