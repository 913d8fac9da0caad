package se.utmana.app.account.own;

import java.time.ZoneId;
import java.util.List;
import se.utmana.app.account.signin.Sessions;
import se.utmana.app.web.Page;

/** Where a person is signed in. */
record SessionsPage(List<Sessions.Seen> sessions, ZoneId zone) implements Page {

  /** The minute of the last request, as {@code 2026-11-23 17:05}. */
  String lastUsed(Sessions.Seen session) {
    var minute = session.lastUsed().atZone(zone).toLocalDateTime().withSecond(0).withNano(0);
    return minute.toLocalDate() + " " + minute.toLocalTime();
  }

  boolean hasOthers() {
    return sessions.stream().anyMatch(session -> !session.isThis());
  }
}
