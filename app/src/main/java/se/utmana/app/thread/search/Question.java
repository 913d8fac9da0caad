package se.utmana.app.thread.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;

/**
 * What somebody looks for.
 *
 * @param words as people write them: several words, "a phrase", -without, or
 * @param space only in that space, null for all
 * @param kind only records of that kind, empty for all
 * @param page from 1
 */
public record Question(String words, @Nullable SpaceId space, String kind, int page) {

  /** More characters than anybody means. */
  public static final int LONGEST = 200;

  static final int PER_PAGE = 10;

  public Question {
    words = words.strip().replaceAll("[\\p{Cntrl}\uE000\uE001]", " ");
    words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    page = Math.clamp(page, 1, Search.MOST / PER_PAGE);
  }

  /**
   * The address of the search's first page.
   *
   * @param slug of the space that is searched, empty for all
   */
  public String href(String slug) {
    return "/search?q="
        + encoded(words)
        + (slug.isEmpty() ? "" : "&in=" + slug)
        + (kind.isEmpty() ? "" : "&kind=" + encoded(kind));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int skip() {
    return (page - 1) * PER_PAGE;
  }
}
