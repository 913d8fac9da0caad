package se.utmana.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migration files that this program carries, {@code db/migration/<module>/V1__….sql}. */
final class MigrationFiles {

  static final String FOLDER = "db/migration/";

  private final List<String> modules;
  private final String digest;

  private MigrationFiles(List<String> modules, String digest) {
    this.modules = modules;
    this.digest = digest;
  }

  static MigrationFiles onTheClassPath() {
    try {
      var byPath = new TreeMap<String, Resource>();
      var pattern = "classpath*:" + FOLDER + "*/*.sql";
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        byPath.put(pathOf(file), file);
      }
      var sha = MessageDigest.getInstance("SHA-256");
      for (var entry : byPath.entrySet()) {
        sha.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
        sha.update(entry.getValue().getContentAsByteArray());
      }
      var present = byPath.keySet().stream().map(path -> path.split("/", 2)[0]).distinct().toList();
      if (!Modules.LOWEST_FIRST.containsAll(present)) {
        throw new IllegalStateException("A module without a place in the order: " + present);
      }
      var ordered = Modules.LOWEST_FIRST.stream().filter(present::contains).toList();
      return new MigrationFiles(ordered, HexFormat.of().formatHex(sha.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pathOf(Resource file) throws IOException {
    var url = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
    return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
  }

  /** The modules that have migrations, lowest first. */
  List<String> modules() {
    return modules;
  }

  /** A digest of all files: two programs with the same digest want the same schema. */
  String digest() {
    return digest;
  }
}
