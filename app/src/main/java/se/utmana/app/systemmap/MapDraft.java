package se.utmana.app.systemmap;

import java.util.Optional;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What a map says of itself before anything is drawn: its title, its boundary, its ground. */
public record MapDraft(Phrase title, Phrase boundary, Phrase note, boolean illustrative) {

  public static final int TITLE_LENGTH = 120;
  public static final int BOUNDARY_LENGTH = 300;
  public static final int NOTE_LENGTH = 1000;

  public MapDraft(Phrase title, Phrase boundary) {
    this(title, boundary, Phrase.EMPTY, false);
  }

  /** Why it cannot stand as it is, if it cannot. */
  public Optional<Refusal> refusal() {
    if (title.isEmpty()) {
      return Optional.of(Refusal.at("title", "systemmap.refused.title"));
    }
    if (boundary.isEmpty()) {
      return Optional.of(Refusal.at("boundary", "systemmap.refused.boundary"));
    }
    return Lengths.check("title", title, TITLE_LENGTH)
        .or(() -> Lengths.check("boundary", boundary, BOUNDARY_LENGTH))
        .or(() -> Lengths.check("note", note, NOTE_LENGTH));
  }
}
