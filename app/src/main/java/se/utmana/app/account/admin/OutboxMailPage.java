package se.utmana.app.account.admin;

import se.utmana.app.web.Page;

/** One mail of the outbox. */
record OutboxMailPage(OutboxMail mail) implements Page {

  String createdAt() {
    return OutboxPage.minute(mail.createdAt());
  }
}
