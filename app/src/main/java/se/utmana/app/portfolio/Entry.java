package se.utmana.app.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Phrase;

/**
 * An expedition, an experiment or a measure, as lists show it.
 *
 * @param lever the leverage point that it concerns, by its identity in the index
 * @param push which way it pushes there, null for what does not push
 * @param state the key of where it is
 * @param isCurrent whether it is being worked on, or is about to be
 */
public record Entry(
    Kind kind,
    UUID id,
    UUID challenge,
    @Nullable UUID lever,
    @Nullable Push push,
    Phrase title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String state,
    boolean isCurrent,
    boolean illustrative) {

  /** Where it is read, below the space's address. */
  public String path() {
    return kind.path() + "/" + id;
  }
}
