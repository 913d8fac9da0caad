package se.utmana.app.thread.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits those of the page that was asked for
 * @param total how many the viewer may see, at most one more than {@link Search#MOST}
 */
record Hits(Question question, List<Hit> hits, int total) {

  static Hits none(Question question) {
    return new Hits(question, List.of(), 0);
  }

  /** Whether there are more than are looked at. */
  boolean isMany() {
    return total > Search.MOST;
  }

  int reachable() {
    return Math.min(total, Search.MOST);
  }

  boolean hasNext() {
    return question.page() * Question.PER_PAGE < reachable();
  }

  boolean hasPrevious() {
    return question.page() > 1;
  }
}
