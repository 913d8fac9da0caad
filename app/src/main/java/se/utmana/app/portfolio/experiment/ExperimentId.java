package se.utmana.app.portfolio.experiment;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one experiment of a space. */
public record ExperimentId(UUID value) {

  public static ExperimentId next() {
    return new ExperimentId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
