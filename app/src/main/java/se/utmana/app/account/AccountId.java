package se.utmana.app.account;

import java.util.UUID;
import se.utmana.app.web.Ids;

/** Names an account. */
public record AccountId(UUID value) {

  public static AccountId next() {
    return new AccountId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
