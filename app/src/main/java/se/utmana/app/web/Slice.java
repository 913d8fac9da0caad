package se.utmana.app.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a long list, in its order, and where to go on.
 *
 * @param next what the parameter {@code after} must carry to get the following slice, null at the
 *     end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  /** The most that one answer holds. */
  public static final int MOST = 100;

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * A slice of what was read: ask for one more than the limit, and the last one only tells that
   * there is more.
   *
   * @param cursor what identifies an item in the order of the list
   */
  public static <T> Slice<T> of(List<T> read, int limit, Function<T, String> cursor) {
    if (read.size() <= limit) {
      return new Slice<>(read, null);
    }
    return new Slice<>(read.subList(0, limit), cursor.apply(read.get(limit - 1)));
  }

  /** A limit that somebody asked for, held between one and {@link #MOST}. */
  public static int limit(int asked) {
    return Math.clamp(asked, 1, MOST);
  }

  public <R> Slice<R> map(Function<T, R> change) {
    return new Slice<>(items.stream().map(change).toList(), next);
  }
}
