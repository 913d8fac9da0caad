package se.utmana.app.systemmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one link of a map. */
public record LinkId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LinkId {}

  public static LinkId next() {
    return new LinkId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
