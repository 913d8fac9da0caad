package se.utmana.app.document.content;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that look alike.
 *
 * @param link where they lead, https or a path of this server; nothing for plain words
 */
public record Run(String text, boolean isBold, boolean isItalic, @Nullable String link) {

  public static Run plain(String text) {
    return new Run(text, false, false, null);
  }

  static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
