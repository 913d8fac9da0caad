package se.utmana.app.portfolio.expedition;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names one expedition of a space. */
public record ExpeditionId(UUID value) {

  public static ExpeditionId next() {
    return new ExpeditionId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
