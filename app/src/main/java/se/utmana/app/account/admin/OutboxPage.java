package se.utmana.app.account.admin;

import java.time.Instant;
import se.utmana.app.web.Page;
import se.utmana.app.web.Slice;
import se.utmana.app.web.SwedishTime;

/** The mails in the outbox, the newest first. */
record OutboxPage(Slice<OutboxMail> mails, boolean mailConfigured) implements Page {

  /** A minute, as {@code 2026-11-23 17:05}. */
  static String minute(Instant time) {
    var local = time.atZone(SwedishTime.ZONE).toLocalDateTime().withSecond(0).withNano(0);
    return local.toLocalDate() + " " + local.toLocalTime();
  }

  String kind(OutboxMail mail) {
    return switch (mail.state()) {
      case "sent" -> "moss";
      case "failed" -> "lingon";
      case "kept" -> "cloudberry";
      default -> "outline";
    };
  }
}
