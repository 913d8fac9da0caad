package se.utmana.app.systemmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one map of a space. */
public record SystemMapId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SystemMapId {}

  public static SystemMapId next() {
    return new SystemMapId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
