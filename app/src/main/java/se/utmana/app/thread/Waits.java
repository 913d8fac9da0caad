package se.utmana.app.thread;

import java.util.List;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** A module in which something can wait for a person; it stands on the page of their turn. */
public interface Waits {

  /** What waits for the viewer now. */
  List<Waiting> of(Viewer viewer);

  /**
   * Something that waits.
   *
   * @param key the key of the text that says what is to be done
   * @param count how many, for a text that says so
   */
  record Waiting(String key, int count, Phrase title, Phrase space, String href) {}
}
