package se.utmana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What the database of a data folder can do without a server in front of it: durable upserts. */
final class DatabaseLimit {

  private static final int WRITERS = 8;
  private static final long NANOS = 4_000_000_000L;
  private static final int PEOPLE = 2_000;
  private static final int STATEMENTS = 100;
  private static final int PORT_LINE = 3;

  private static final String CREATE =
      """
      create table limit_vote (
        space_id uuid not null, dialogue_id uuid not null, voter_id uuid not null,
        statement integer not null, value smallint not null, channel text not null,
        cast_on date not null, primary key (space_id, dialogue_id, voter_id, statement))
      """;

  private static final String UPSERT =
      """
      insert into limit_vote (
        space_id, dialogue_id, voter_id, statement, value, channel, cast_on)
      select ?::uuid, ?::uuid, t.voter, t.statement, t.value, 'API', current_date
      from unnest(?::uuid[], ?::integer[], ?::smallint[]) as t (voter, statement, value)
      order by t.voter, t.statement
      on conflict (space_id, dialogue_id, voter_id, statement)
      do update set value = excluded.value
      """;

  private final String url;
  private final String password;
  private final UUID space = UUID.randomUUID();
  private final UUID dialogue = UUID.randomUUID();
  private final UUID[] people =
      IntStream.range(0, PEOPLE).mapToObj(i -> UUID.randomUUID()).toArray(UUID[]::new);

  /**
   * @param data a data folder whose server runs
   */
  DatabaseLimit(Path data) throws IOException, SQLException {
    var lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
    url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE) + "/utmana";
    password = Files.readString(data.resolve("password")).strip();
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
  }

  /** Rows a second when each writer commits so many rows at a time. */
  double perSecond(int rows) throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var writers =
          threads.invokeAll(
              IntStream.range(0, WRITERS)
                  .mapToObj(seed -> (java.util.concurrent.Callable<Long>) () -> write(rows, seed))
                  .toList());
      long written = 0;
      for (Future<Long> writer : writers) {
        written += writer.get();
      }
      return written / (NANOS / 1e9);
    }
  }

  private long write(int rows, int seed) throws SQLException {
    var random = new SplittableRandom(seed);
    try (var connection = connect();
        var upsert = connection.prepareStatement(UPSERT)) {
      var end = System.nanoTime() + NANOS;
      long written = 0;
      while (System.nanoTime() < end) {
        var cells = random.ints(0, PEOPLE * STATEMENTS).distinct().limit(rows).toArray();
        upsert.setObject(1, space);
        upsert.setObject(2, dialogue);
        upsert.setArray(3, array(connection, "uuid", cells, cell -> people[cell / STATEMENTS]));
        upsert.setArray(4, array(connection, "int4", cells, cell -> cell % STATEMENTS));
        upsert.setArray(5, array(connection, "int2", cells, cell -> random.nextInt(3) - 1));
        upsert.executeUpdate();
        written += rows;
      }
      return written;
    }
  }

  private static java.sql.Array array(
      Connection connection, String type, int[] cells, java.util.function.IntFunction<Object> value)
      throws SQLException {
    return connection.createArrayOf(type, IntStream.of(cells).mapToObj(value).toArray());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "utmana", password);
  }
}
