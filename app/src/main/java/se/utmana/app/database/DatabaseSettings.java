package se.utmana.app.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import se.utmana.app.console.StartFailure;

/**
 * Where the data is.
 *
 * @param folder the data folder of the embedded database
 * @param url the address of an external database, which is used instead when given
 */
record DatabaseSettings(Path folder, @Nullable String url, String user, String password) {

  private static final String PREFIX = "jdbc:postgresql:";

  static DatabaseSettings of(Environment environment) {
    var url = environment.getProperty("utmana.db.url", "");
    return new DatabaseSettings(
        Path.of(environment.getProperty("utmana.data", "data")),
        url.isBlank() ? null : jdbc(url),
        environment.getProperty("utmana.db.user", ""),
        environment.getProperty("utmana.db.password", ""));
  }

  private static String jdbc(String url) {
    if (url.startsWith(PREFIX)) {
      return url;
    }
    if (url.startsWith("postgresql:")) {
      return "jdbc:" + url;
    }
    if (url.startsWith("postgres:")) {
      return PREFIX + url.substring("postgres:".length());
    }
    throw new StartFailure("console.database.url", url);
  }
}
