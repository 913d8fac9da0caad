package se.utmana.app.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All static files, read once. Their addresses carry a digest of all of them, so that a browser may
 * keep a file for ever and yet has the new one at once when any of them changes.
 */
@Component
public class Assets {

  private static final String FOLDER = "/static/";

  private final String version;
  private final Map<String, Asset> byPath;

  Assets() {
    var files = read();
    this.version = digest(files);
    files.put(StyleSheet.MAIN, StyleSheet.fold(files));
    var assets = new HashMap<String, Asset>();
    files.forEach((path, content) -> assets.put(path, Asset.of(path, content)));
    this.byPath = Map.copyOf(assets);
  }

  /** The address that all static files begin with: {@code /assets/3f9c0e5a12/}. */
  public String address() {
    return "/assets/" + version + "/";
  }

  /** A static file that is known to exist. */
  public byte[] content(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalArgumentException("There is no static file " + path))
        .plain();
  }

  String version() {
    return version;
  }

  Optional<Asset> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private static Map<String, byte[]> read() {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      var found = new PathMatchingResourcePatternResolver().getResources("classpath*:static/**");
      for (var file : found) {
        var address = file.getURL().toString();
        var path = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        if (file.isReadable() && !path.isEmpty() && !path.endsWith("/") && !path.endsWith(".md")) {
          files.put(path, file.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The static files could not be read", e);
    }
    return files;
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
