package se.utmana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The index of records of a running server, filled with invented records. */
final class FilledIndex implements AutoCloseable {

  static final int SPACES = 1_000;

  private static final int PORT_LINE = 3;

  private static final String OPEN_SPACES =
      """
      insert into space.space (id, slug, name, purpose, level, visibility, opened_at)
      select gen_random_uuid(), 'bench-' || n, '{"sv":"Rum"}', '{}', 'LOCAL',
        case when n % 5 = 0 then 'MEMBERS' else 'PUBLIC' end, now()
      from generate_series(1, ?) n
      """;

  /** Words of falling frequency, as in real texts: the word k comes about as often as 1/k. */
  private static final String FILL =
      """
      insert into thread.record (space_id, id, kind, title, text, path, day)
      select s.ids[1 + n % ?], gen_random_uuid(), 'dialogue.statement.one',
        jsonb_build_object('sv', 'Kommunerna ' || t.words), jsonb_build_object('sv', x.words),
        'x', current_date - n % 1000
      from generate_series(1, ?) n
      cross join (select array_agg(id) as ids from space.space where slug like 'bench-%') s
      cross join lateral (
        select string_agg('ord' || floor(exp(random() * 10))::int, ' ') as words
        from generate_series(1, 6 + 0 * n)) t
      cross join lateral (
        select string_agg('ord' || floor(exp(random() * 10))::int, ' ') as words
        from generate_series(1, 24 + 0 * n)) x
      """;

  private static final String SCAN =
      """
      select id
      from thread.record
      where words @@ websearch_to_tsquery('swedish', ?)
      limit 1000
      """;

  private static final String COUNT =
      """
      select count(*)
      from thread.record
      where words @@ websearch_to_tsquery('swedish', ?)
      """;

  private final Connection connection;

  private FilledIndex(Connection connection) {
    this.connection = connection;
  }

  /** A search of the mix, with a name that says how many hits it has. */
  record Ask(String name, String words) {}

  static List<Ask> mix() {
    return List.of(
        new Ask("in every record", "kommun"),
        new Ask("very common", "ord1"),
        new Ask("common", "ord12"),
        new Ask("ordinary", "ord300"),
        new Ask("rare", "ord9000"),
        new Ask("two common", "ord1 ord2"),
        new Ask("two ordinary", "ord100 ord200"),
        new Ask("one of two", "ord5000 or ord6000"),
        new Ask("phrase", "\"ord1 ord2\""),
        new Ask("common without", "ord3 -ord1"),
        new Ask("nothing", "finnsinte"));
  }

  static FilledIndex of(Path data, int records) throws IOException, SQLException {
    var lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
    var url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE) + "/utmana";
    var password = Files.readString(data.resolve("password")).strip();
    var connection = DriverManager.getConnection(url, "utmana", password);
    try (var spaces = connection.prepareStatement(OPEN_SPACES);
        var fill = connection.prepareStatement(FILL);
        var tidy = connection.createStatement()) {
      spaces.setInt(1, SPACES);
      spaces.execute();
      fill.setInt(1, SPACES);
      fill.setInt(2, records);
      fill.execute();
      tidy.execute("vacuum analyze thread.record");
      tidy.execute("vacuum analyze space.space");
      tidy.execute("set enable_seqscan = off");
    }
    return new FilledIndex(connection);
  }

  /** The first thousand of the index, without permissions, order or excerpts. */
  Timed scan(String words, int times) throws SQLException {
    var timed = new Timed(times);
    try (var scan = connection.prepareStatement(SCAN)) {
      for (var i = 0; i < times; i++) {
        scan.setString(1, words);
        var start = System.nanoTime();
        try (var rows = scan.executeQuery()) {
          while (rows.next()) {
            rows.getString(1);
          }
        }
        timed.add(System.nanoTime() - start, 0);
      }
    }
    timed.end();
    return timed;
  }

  long count(String words) throws SQLException {
    try (var count = connection.prepareStatement(COUNT)) {
      count.setString(1, words);
      try (var rows = count.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
