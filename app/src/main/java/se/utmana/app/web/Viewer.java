package se.utmana.app.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at a page: a signed-in person, or nobody in particular.
 *
 * @param account the person's account, null for nobody
 * @param language the language that the person chose for the account, null for nobody
 */
public record Viewer(
    @Nullable UUID account, String name, boolean administrator, @Nullable Language language) {

  public static final Viewer NOBODY = new Viewer(null, "", false, null);

  public boolean isSignedIn() {
    return account != null;
  }

  /** The account of a viewer whom the gate already let through as signed in. */
  public UUID requireAccount() {
    if (account == null) {
      throw new IllegalStateException("The gate let nobody through to a page for the signed-in");
    }
    return account;
  }
}
