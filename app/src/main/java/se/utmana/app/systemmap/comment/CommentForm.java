package se.utmana.app.systemmap.comment;

import java.util.Objects;

/** A comment as it was filled in. */
record CommentForm(String text, String source) {

  CommentForm {
    text = Objects.requireNonNullElse(text, "").strip();
    source = Objects.requireNonNullElse(source, "").strip();
  }
}
