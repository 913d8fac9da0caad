package se.utmana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ten years of work in one space: the records of the demonstration, copied with ids and times of
 * their own until there are as many rows as wanted, in some twenty missions.
 */
final class Decade {

  /** Missions and challenges have so many copies; what belongs to them has many more. */
  private static final int MISSION_COPIES = 10;

  private static final int PORT_LINE = 3;

  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  /** What was there first, and whether it is copied seldom. */
  private static final String KNOWN =
      """
      create table bench_known (id uuid primary key, seldom boolean not null)
      """;

  private static final String COPY_ID =
      """
      create function bench_id(old uuid, copy integer) returns uuid stable language sql as $$
        select coalesce((
          select md5(old::text || case when k.seldom then copy %% %d else copy end)::uuid
          from bench_known k
          where k.id = old), old)
      $$
      """
          .formatted(MISSION_COPIES);

  private static final String COPY_TEXT =
      """
      create function bench_text(old text, copy integer) returns text stable language plpgsql as $$
      declare
        one text;
      begin
        for one in select distinct m[1] from regexp_matches(old, '(%s)', 'g') m loop
          old := replace(old, one, bench_id(one::uuid, copy)::text);
        end loop;
        return old;
      end $$
      """
          .formatted(ID);

  private static final String TABLES =
      """
      select quote_ident(t.table_schema) || '.' || quote_ident(t.table_name)
      from information_schema.tables t
      join information_schema.columns c using (table_schema, table_name)
      where t.table_schema in ('challenge', 'mission', 'portfolio', 'learning', 'thread')
      and t.table_type = 'BASE TABLE'
      and c.column_name = ?
      and c.udt_name = 'uuid'
      order by 1
      """;

  private static final String FORGET_REFERENCES =
      """
      do $$
      declare
        one record;
      begin
        for one in select conrelid::regclass as name, conname from pg_constraint where contype = 'f'
        loop
          execute format('alter table %s drop constraint if exists %I', one.name, one.conname);
        end loop;
        for one in select distinct tgrelid::regclass as name from pg_trigger where not tgisinternal
        loop
          execute format('alter table %s disable trigger user', one.name);
        end loop;
      end $$
      """;

  private static final String COLUMNS =
      """
      select quote_ident(column_name), case
        when column_name = 'space_id' then 't.space_id'
        when udt_name = 'uuid' then format('bench_id(t.%1$I, c)', column_name)
        when udt_name in ('date', 'timestamptz')
          then format('t.%1$I - c %% 10 * interval ''365 days''', column_name)
        when udt_name in ('text', 'jsonb')
          then format('bench_text(t.%1$I::text, c)::%2$s', column_name, udt_name)
        when column_name = 'number' and table_name = 'measure' then 't.number + 1000 * c'
        else format('t.%1$I', column_name)
        end
      from information_schema.columns
      where format('%I.%I', table_schema, table_name) = ?
      and is_generated = 'NEVER'
      order by ordinal_position
      """;

  private final Connection connection;
  private final String space;

  private Decade(Connection connection, String space) {
    this.connection = connection;
    this.space = "'" + space + "'";
  }

  /**
   * Fills the space of a running server.
   *
   * @return how many rows it has now
   */
  static long fill(Path data, String slug, long wanted) throws IOException, SQLException {
    var lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
    var url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE) + "/utmana";
    var password = Files.readString(data.resolve("password")).strip();
    try (var connection = DriverManager.getConnection(url, "utmana", password)) {
      var space = first(connection, "select id from space.space where slug = '" + slug + "'");
      return new Decade(connection, space).fill(wanted);
    }
  }

  private long fill(long wanted) throws SQLException {
    // Rows are copied in whatever order, which what looks after references would refuse.
    run(FORGET_REFERENCES);
    run(KNOWN);
    for (var table : tables("id")) {
      var isSeldom =
          table.equals("mission.mission") || table.startsWith("challenge.") ? "true" : "false";
      run(
          "insert into bench_known select id, %s from %s where space_id = %s on conflict do nothing"
              .formatted(isSeldom, table, space));
    }
    run(
        "insert into bench_known select id, true from challenge.challenge on conflict (id) do"
            + " update set seldom = true");
    run(
        "insert into bench_known select id, true from mission.mission on conflict (id) do update"
            + " set seldom = true");
    run(COPY_ID);
    run(COPY_TEXT);
    var tables = tables("space_id");
    var often = tables.stream().filter(table -> !table.startsWith("challenge.")).toList();
    var copies = wanted / Math.max(1, count(often));
    for (var table : tables) {
      copy(table, copies);
    }
    run("drop function bench_text, bench_id");
    run("drop table bench_known");
    run("vacuum analyze");
    return count(tables);
  }

  private void copy(String table, long copies) throws SQLException {
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    try (var columns = connection.prepareStatement(COLUMNS)) {
      columns.setString(1, table);
      try (var rows = columns.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
          values.add(rows.getString(2));
        }
      }
    }
    run(
        """
        insert into %s (%s)
        select %s
        from (select * from %s where space_id = %s) t
        cross join generate_series(1, %d) c
        on conflict do nothing
        """
            .formatted(
                table, String.join(", ", names), String.join(", ", values), table, space, copies));
  }

  private long count(List<String> tables) throws SQLException {
    var rows = 0L;
    for (var table : tables) {
      rows +=
          Long.parseLong(
              first(connection, "select count(*) from " + table + " where space_id = " + space));
    }
    return rows;
  }

  private List<String> tables(String column) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.prepareStatement(TABLES)) {
      statement.setString(1, column);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
    }
    return tables;
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String first(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
