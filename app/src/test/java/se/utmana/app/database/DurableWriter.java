package se.utmana.app.database;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import se.utmana.app.console.Progress;

/**
 * A server of its own process that writes number after number and acknowledges each, in a file,
 * once it is kept. The control acknowledges them before, as a careless server would.
 */
final class DurableWriter {

  private static final int BATCH = 50;

  private final EmbeddedDatabase database;
  private final OutputStream acknowledgements;
  private final boolean isCareless;

  private DurableWriter(
      EmbeddedDatabase database, OutputStream acknowledgements, boolean isCareless) {
    this.database = database;
    this.acknowledgements = acknowledgements;
    this.isCareless = isCareless;
  }

  /**
   * Writes until it is killed.
   *
   * @param args the data folder, the file of acknowledgements, the first number, and {@code
   *     careful} or {@code careless}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Thread.ofPlatform().daemon().start(DurableWriter::endWithTheTest);
    var database =
        EmbeddedDatabase.open(
            DataFolder.at(Path.of(args[0])),
            TestDatabases.programs(),
            PostgresServer.DURABLE,
            Progress.silent());
    try (var acknowledgements = new FileOutputStream(args[1], true)) {
      new DurableWriter(database, acknowledgements, args[3].equals("careless"))
          .write(Integer.parseInt(args[2]));
    }
  }

  private void write(int first) throws IOException, InterruptedException {
    var next = first;
    while (true) {
      try (var connection =
          DriverManager.getConnection(database.url(), database.user(), database.password())) {
        connection.setAutoCommit(false);
        while (true) {
          writeOne(connection, next);
          next++;
        }
      } catch (SQLException e) {
        // The database was killed: its answer is unknown, so the same number is written again.
        Thread.sleep(100);
      }
    }
  }

  private void writeOne(Connection connection, int number) throws IOException, SQLException {
    if (isCareless) {
      acknowledge(number);
    }
    try (var insert =
        connection.prepareStatement("insert into kept (n) values (?) on conflict do nothing")) {
      insert.setInt(1, number);
      insert.executeUpdate();
    }
    if (!isCareless || number % BATCH == 0) {
      connection.commit();
    }
    if (!isCareless) {
      acknowledge(number);
    }
  }

  /** In one call to the operating system, so that no acknowledgement is cut or kept back. */
  private void acknowledge(int number) throws IOException {
    acknowledgements.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** Standard input ends when the process of the test does, however it does. */
  private static void endWithTheTest() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The same news as an end.
    }
    Runtime.getRuntime().halt(1);
  }
}
