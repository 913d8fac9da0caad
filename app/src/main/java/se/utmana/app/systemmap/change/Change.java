package se.utmana.app.systemmap.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change of a map, as it stands in the log for ever.
 *
 * @param act the number of the first change that was made at the same stroke
 * @param undoes the act that it takes back, null for one that takes nothing back
 * @param field the field that was written, null for other actions
 * @param before what the field said, null when there was nothing
 * @param after what the field says since, or all of an element that was added
 * @param account who made it, null for the system and for people who are gone
 */
public record Change(
    int number,
    int act,
    @Nullable Integer undoes,
    UUID element,
    Action action,
    @Nullable Field field,
    @Nullable JsonNode before,
    @Nullable JsonNode after,
    @Nullable UUID account,
    String role,
    Instant madeAt) {

  /** As those see it who are no members of the space. */
  Change nameless() {
    return new Change(
        number, act, undoes, element, action, field, before, after, null, role, madeAt);
  }
}
