package se.utmana.app.database;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utmana.app.console.StartFailure;

/**
 * Brings each module's schema up to this program, module by module, each with a history of its own
 * in the schema {@code migration}. A database that a newer program has migrated is left untouched.
 */
final class Migrations {

  private static final String HISTORIES =
      """
      select table_name
      from information_schema.tables
      where table_schema = 'migration'
      and table_name <> 'state'
      """;

  private final DataSource database;
  private final MigrationFiles files;

  Migrations(DataSource database, MigrationFiles files) {
    this.database = database;
    this.files = files;
  }

  /** Migrates everything; true when there was anything to do. */
  boolean migrate() {
    var state = new MigrationState(database);
    if (state.is(files.digest())) {
      return false;
    }
    refuseNewer();
    var modules = flyways();
    var applied = modules.stream().map(Flyway::migrate).mapToInt(Migrations::count).sum();
    state.put(files.digest());
    return applied > 0;
  }

  /** Whether the database is exactly what this program expects. */
  boolean isCurrent() {
    return new MigrationState(database).is(files.digest());
  }

  private static int count(MigrateResult result) {
    return result.migrationsExecuted;
  }

  private List<Flyway> flyways() {
    return files.modules().stream().map(this::flyway).toList();
  }

  private Flyway flyway(String module) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:" + MigrationFiles.FOLDER + module)
        .schemas("migration")
        .table(module)
        // All histories share a schema, which is therefore not empty when the second module comes.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load();
  }

  /** Refuses a database with migrations, or modules, that this program does not know. */
  void refuseNewer() {
    var histories =
        new HashSet<>(JdbcClient.create(database).sql(HISTORIES).query(String.class).list());
    files.modules().forEach(histories::remove);
    if (!histories.isEmpty()) {
      throw new StartFailure("console.schema.newer", String.join(", ", histories));
    }
    flyways().forEach(Migrations::refuseUnknown);
  }

  private static void refuseUnknown(Flyway flyway) {
    var unknown =
        Arrays.stream(flyway.info().all())
            .filter(Migrations::isUnknown)
            .map(migration -> flyway.getConfiguration().getTable() + " " + migration.getVersion())
            .toList();
    if (!unknown.isEmpty()) {
      throw new StartFailure("console.schema.newer", String.join(", ", unknown));
    }
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return switch (migration.getState()) {
      case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
      default -> false;
    };
  }
}
