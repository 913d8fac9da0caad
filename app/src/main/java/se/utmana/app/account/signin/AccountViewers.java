package se.utmana.app.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.web.Viewer;
import se.utmana.app.web.Viewers;

/**
 * Reads the account's row at each request, so that a new name, a lost right and an erasure act at
 * once.
 */
@Component
class AccountViewers implements Viewers {

  private static final String VIEWER = AccountViewers.class.getName();

  private final Accounts accounts;

  AccountViewers(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Viewer of(HttpServletRequest request) {
    if (request.getAttribute(VIEWER) instanceof Viewer viewer) {
      return viewer;
    }
    var viewer = find();
    request.setAttribute(VIEWER, viewer);
    return viewer;
  }

  private Viewer find() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) {
      return Viewer.NOBODY;
    }
    return accounts
        .find(new AccountId(UUID.fromString(authentication.getName())))
        .map(
            account ->
                new Viewer(
                    account.id().value(),
                    account.name(),
                    account.administrator(),
                    account.language()))
        .orElse(Viewer.NOBODY);
  }
}
