package se.utmana.app.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;

/**
 * Something that happened with a mission or with what belongs to it. It is never changed.
 *
 * @param record what it happened with: the mission itself, a goal, a commitment…
 * @param what the key of the text that says what was done
 * @param about what the record was called then, empty for the mission itself
 * @param reason why, may be empty
 * @param reference where a decision is written, empty where there was none
 * @param decidedBy whose decision it is, null where nobody decided
 * @param version the version of the mission that came of it
 */
public record Entry(
    UUID record,
    String what,
    Phrase about,
    Role role,
    Phrase reason,
    String reference,
    @Nullable UUID decidedBy,
    int version,
    Instant at) {

  /** The day, as people in Sweden count it. */
  public LocalDate day() {
    return SwedishTime.dayOf(at);
  }

  /** Whether it is that step of the mission itself. */
  public boolean is(MissionStep step) {
    return what.equals(step.doneKey());
  }
}
