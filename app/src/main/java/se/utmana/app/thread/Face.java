package se.utmana.app.thread;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/**
 * What a record of any module shows of itself.
 *
 * @param id the record's own identity, unique in its space
 * @param kind the key of the text that says what kind of record it is
 * @param path its address, below the space's unless it begins with a slash
 * @param place the code of the municipality or region that it is about, empty for none
 * @param state the key of the text that says how far it has come, empty for none
 * @param day when it came about, null for today; a record that is published again keeps its day
 */
public record Face(
    SpaceId space,
    UUID id,
    String kind,
    Phrase title,
    Phrase text,
    String path,
    String place,
    String state,
    Reach reach,
    @Nullable LocalDate day) {

  /** A record for all who may see its space. */
  public Face(SpaceId space, UUID id, String kind, Phrase title, Phrase text, String path) {
    this(space, id, kind, title, text, path, "", "", Reach.SPACE, null);
  }

  public Face about(String place) {
    return new Face(space, id, kind, title, text, path, place, state, reach, day);
  }

  public Face in(String state) {
    return new Face(space, id, kind, title, text, path, place, state, reach, day);
  }

  public Face within(Reach reach) {
    return new Face(space, id, kind, title, text, path, place, state, reach, day);
  }

  public Face since(LocalDate day) {
    return new Face(space, id, kind, title, text, path, place, state, reach, day);
  }

  /** Where the record is read, given the address of its space. */
  public String href(String spacePath) {
    return path.startsWith("/") ? path : spacePath + "/" + path;
  }
}
