package se.utmana.app.account.admin;

import java.util.List;
import se.utmana.app.web.Shell;
import se.utmana.app.web.part.Tab;

/** The tabs of the administrators' pages. */
public final class AdminTabs {

  private AdminTabs() {}

  /** The tabs, with the one that the viewer is under marked. */
  public static List<Tab> of(Shell shell) {
    return List.of(
        tab(shell, "account.admin.status", "/admin"),
        tab(shell, "account.accounts.title", "/admin/accounts"),
        tab(shell, "account.outbox.title", "/admin/outbox"));
  }

  private static Tab tab(Shell shell, String key, String href) {
    var path = shell.path().split("\\?", 2)[0];
    var isCurrent = path.equals(href) || (!href.equals("/admin") && path.startsWith(href + "/"));
    return new Tab(shell.text(key), href, isCurrent);
  }
}
