package se.utmana.app.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import se.utmana.app.console.Progress;
import se.utmana.app.console.StartFailure;

/** Opens the database that the settings name. */
final class Databases {

  private static final int OLDEST_VERSION = 16;

  private Databases() {}

  /**
   * @param attach whether to join the database of a server that already runs on the folder, as a
   *     command beside it does, rather than to refuse
   */
  static Database open(DatabaseSettings settings, boolean attach, Progress progress) {
    if (settings.url() != null) {
      return new ReachedDatabase(settings.url(), settings.user(), settings.password());
    }
    var folder = DataFolder.at(settings.folder());
    if (attach && !folder.tryLock()) {
      return EmbeddedDatabase.reach(folder);
    }
    return EmbeddedDatabase.open(folder, progress);
  }

  /** Migrates a database of our own; one that a running server owns must already be current. */
  static void migrate(DataSource pool, Database database, Progress progress) {
    refuseUnfit(pool, database.url());
    var migrations = new Migrations(pool, MigrationFiles.onTheClassPath());
    if (!migrations.isCurrent()) {
      progress.say("console.progress.migrate");
      try {
        migrations.migrate();
      } catch (FlywayException e) {
        throw new StartFailure("console.schema.failed", firstLines(e));
      }
    }
  }

  private static String firstLines(FlywayException e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  /** The version of a database that answers and is new enough. */
  static String refuseUnfit(DataSource pool, String url) {
    try (var connection = pool.getConnection()) {
      var version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_VERSION) {
        throw new StartFailure("console.database.old", url, version);
      }
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new StartFailure("console.database.unreachable", url, reason(e));
    }
  }

  private static String reason(SQLException e) {
    var cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).strip().replaceAll("\\.$", "");
  }
}
