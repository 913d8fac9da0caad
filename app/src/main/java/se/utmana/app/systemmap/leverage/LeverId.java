package se.utmana.app.systemmap.leverage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one choice of a leverage point. */
public record LeverId(@JsonValue UUID value) {

  static LeverId next() {
    return new LeverId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
