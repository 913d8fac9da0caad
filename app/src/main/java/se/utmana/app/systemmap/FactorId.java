package se.utmana.app.systemmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one factor of a map. */
public record FactorId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FactorId {}

  public static FactorId next() {
    return new FactorId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
