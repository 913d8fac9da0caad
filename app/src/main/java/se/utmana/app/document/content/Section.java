package se.utmana.app.document.content;

import java.util.List;

/** A part of a document with a heading of its own. */
public record Section(String key, String title, boolean isMandatory, List<Passage> passages) {

  /** Whether there is nothing to read in it. */
  public boolean isEmpty() {
    return passages.stream().allMatch(passage -> passage.block() instanceof Block.Gap);
  }
}
