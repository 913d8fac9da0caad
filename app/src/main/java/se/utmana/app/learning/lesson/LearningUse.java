package se.utmana.app.learning.lesson;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.learning.Loop;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * Something was changed because of a learning: only that makes it used.
 *
 * @param space the space in which it was used
 * @param source the space whose learning it is
 * @param changed the record of the using space that is another one now
 * @param loop how deep it went, told by the kind of what was changed
 */
public record LearningUse(
    SpaceId space,
    UUID id,
    SpaceId source,
    UUID learning,
    UUID changed,
    Loop loop,
    Phrase what,
    Role role,
    LocalDate day) {

  public boolean isElsewhere() {
    return !space.equals(source);
  }
}
