package se.utmana.app.dialogue.kiosk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.DialogueId;

/**
 * A tablet that stands somewhere for many to answer on.
 *
 * @param place where it stands, as the leaders call it
 * @param closedOn null while it is open
 */
public record Kiosk(
    DialogueId dialogue, UUID id, String place, LocalDate openedOn, @Nullable LocalDate closedOn) {

  /** The most characters of a place. */
  public static final int LONGEST_PLACE = 100;

  public boolean isOpen() {
    return closedOn == null;
  }
}
