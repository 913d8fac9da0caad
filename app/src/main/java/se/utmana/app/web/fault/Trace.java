package se.utmana.app.web.fault;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An exception as the log may have it: where and of which kind, but not the words of foreign code,
 * which repeat what people wrote (a value that was not unique, a number that could not be read).
 */
final class Trace {

  private static final String OURS = "se.utmana.";
  private static final int MOST_FRAMES = 24;
  private static final int MOST_CAUSES = 6;

  private Trace() {}

  static String of(Throwable thrown) {
    var text = new StringBuilder();
    @Nullable Throwable next = thrown;
    for (var causes = 0; next != null && causes < MOST_CAUSES; causes++) {
      text.append(causes == 0 ? "" : "caused by ").append(line(next)).append('\n');
      var frames = next.getStackTrace();
      for (var i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        text.append("  at ").append(frames[i]).append('\n');
      }
      next = next.getCause();
    }
    return text.toString().strip();
  }

  private static String line(Throwable thrown) {
    var name = thrown.getClass().getName();
    if (thrown instanceof SQLException sql) {
      return name + " " + sql.getSQLState();
    }
    var frames = thrown.getStackTrace();
    var isOurs = frames.length > 0 && frames[0].getClassName().startsWith(OURS);
    return isOurs && thrown.getMessage() != null ? name + ": " + thrown.getMessage() : name;
  }
}
