package se.utmana.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The digest of the migrations that the database last received. It lets a start on a current
 * database skip the migration tool, whose many small questions would cost a good part of a second.
 */
final class MigrationState {

  private static final String EXISTS =
      """
      select to_regclass('migration.state') is not null
      """;

  private static final String READ =
      """
      select digest
      from migration.state
      """;

  private static final String CREATE =
      """
      create table if not exists migration.state (
        only_row boolean primary key default true check (only_row),
        digest text not null)
      """;

  private static final String WRITE =
      """
      insert into migration.state (digest)
      values (:digest)
      on conflict (only_row) do update
      set digest = excluded.digest
      """;

  private final JdbcClient jdbc;

  MigrationState(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  boolean is(String digest) {
    return jdbc.sql(EXISTS).query(Boolean.class).single()
        && jdbc.sql(READ).query(String.class).optional().filter(digest::equals).isPresent();
  }

  void put(String digest) {
    jdbc.sql("create schema if not exists migration").update();
    jdbc.sql(CREATE).update();
    jdbc.sql(WRITE).param("digest", digest).update();
  }
}
