package se.utmana.app.web.asset;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet that browsers get: {@code main.css} with its imports folded in, so that one file
 * a component costs one request in all and not one each.
 */
final class StyleSheet {

  static final String MAIN = "css/main.css";

  private static final Pattern IMPORT =
      Pattern.compile("@import \"([a-z-]+\\.css)\" layer\\(([a-z]+)\\);");

  private StyleSheet() {}

  static byte[] fold(Map<String, byte[]> files) {
    var main = new String(file(files, MAIN), StandardCharsets.UTF_8);
    return IMPORT
        .matcher(main)
        .replaceAll(
            match -> {
              var part = new String(file(files, "css/" + match.group(1)), StandardCharsets.UTF_8);
              var layer = "@layer " + match.group(2) + " {\n" + part + "}";
              return Matcher.quoteReplacement(layer);
            })
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] file(Map<String, byte[]> files, String path) {
    var content = files.get(path);
    if (content == null) {
      throw new IllegalStateException("The style sheet names a file that is missing: " + path);
    }
    return content;
  }
}
