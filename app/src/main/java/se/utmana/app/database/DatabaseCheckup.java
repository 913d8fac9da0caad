package se.utmana.app.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.utmana.app.console.Finding;
import se.utmana.app.console.Progress;
import se.utmana.app.console.StartFailure;

/**
 * What an examination of the data folder and its database found. It changes nothing: a folder that
 * is missing stays so, and a database that was not running is stopped again.
 */
public record DatabaseCheckup(List<Finding> findings, boolean isServerRunning) {

  private static final String SETTINGS =
      """
      select name, setting
      from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_encoding')
      order by name
      """;

  /** Examines the external database of the environment, or else that of the data folder. */
  public static DatabaseCheckup of(Path data) {
    var findings = new ArrayList<Finding>();
    var isServerRunning = false;
    try {
      var environment = new StandardEnvironment();
      environment.getSystemProperties().put("utmana.data", data.toString());
      var settings = DatabaseSettings.of(environment);
      if (settings.url() == null) {
        if (!Files.exists(settings.folder())) {
          findings.add(Finding.good("console.doctor.data.new", data.toAbsolutePath().normalize()));
          return new DatabaseCheckup(findings, false);
        }
        var folder = DataFolder.at(data);
        isServerRunning = !folder.tryLock();
        folder.close();
        findings.add(folderFinding(folder, isServerRunning));
      }
      try (var database = Databases.open(settings, true, Progress.silent())) {
        examine(database, findings);
      }
    } catch (StartFailure | DataAccessException e) {
      findings.add(new Finding(false, String.valueOf(e.getMessage())));
    }
    return new DatabaseCheckup(findings, isServerRunning);
  }

  private static Finding folderFinding(DataFolder folder, boolean isServerRunning) {
    return Finding.good(
        isServerRunning ? "console.doctor.data.used" : "console.doctor.data",
        folder.path(),
        String.valueOf(folder.freeBytes() >> 20));
  }

  private static void examine(Database database, List<Finding> findings) {
    var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
    findings.add(
        Finding.good("console.doctor.version", Databases.refuseUnfit(source, database.url())));
    JdbcClient.create(source)
        .sql(SETTINGS)
        .query((row, number) -> setting(row.getString("name"), row.getString("setting")))
        .list()
        .forEach(findings::add);
    findings.add(migrations(source));
  }

  private static Finding setting(String name, String value) {
    var isGood =
        switch (name) {
          case "server_encoding" -> value.equals("UTF8");
          // remote_apply and the like wait for more than the local disk, never for less.
          case "synchronous_commit" -> !value.equals("off");
          default -> value.equals("on");
        };
    return isGood
        ? Finding.good("console.doctor.setting", name, value)
        : Finding.bad("console.doctor.setting.bad", name, value);
  }

  private static Finding migrations(DriverManagerDataSource source) {
    var migrations = new Migrations(source, MigrationFiles.onTheClassPath());
    if (migrations.isCurrent()) {
      return Finding.good("console.doctor.schema");
    }
    migrations.refuseNewer();
    return Finding.good("console.doctor.schema.pending");
  }
}
