package se.utmana.app.thread;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * Something came of a record, or it was decided that nothing will: those who contributed to it are
 * told. Links and changes of state tell it by themselves.
 *
 * @param what the key of the text that says what became of it
 * @param later the record that came of it, null where there is none
 * @param reason why, as those who contributed will read it
 * @param alone whether only those are told who contributed to the record itself, and not to what it
 *     comes from
 */
public record CameOf(
    SpaceId space, UUID record, String what, @Nullable UUID later, Phrase reason, boolean alone) {

  public CameOf(SpaceId space, UUID record, String what, @Nullable UUID later, Phrase reason) {
    this(space, record, what, later, reason, false);
  }
}
