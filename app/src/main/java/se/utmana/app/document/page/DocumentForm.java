package se.utmana.app.document.page;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.document.kind.DocumentKind;

/**
 * What somebody wants to have drafted.
 *
 * @param kind the kind's name, with a colon and the record that it is about where it is about one
 */
record DocumentForm(String kind, String title) {

  DocumentForm {
    kind = kind == null ? "" : kind.strip();
    title = title == null ? "" : title.strip();
  }

  Optional<DocumentKind> what() {
    return DocumentKind.named(kind.split(":", 2)[0]);
  }

  @Nullable UUID subject() {
    var parts = kind.split(":", 2);
    try {
      return parts.length < 2 ? null : UUID.fromString(parts[1]);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
