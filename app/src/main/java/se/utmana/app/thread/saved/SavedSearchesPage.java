package se.utmana.app.thread.saved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Space;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * The searches that a person saved.
 *
 * @param secretAddress the full address of the feed of one of them, shown once when it was made
 */
record SavedSearchesPage(List<Row> rows, String secretAddress, FormErrors errors)
    implements FormPage {

  /** A search, and the space that it keeps to, null for all. */
  record Row(SavedSearch saved, @Nullable Space space) {

    String href() {
      return saved.question().href(space == null ? "" : space.slug());
    }

    String action(String what) {
      return "/searches/" + saved.id() + "/" + what;
    }
  }
}
