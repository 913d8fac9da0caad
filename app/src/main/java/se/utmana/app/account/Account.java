package se.utmana.app.account;

import se.utmana.app.web.Language;

/** A person who can sign in. */
public record Account(
    AccountId id, MailAddress mail, String name, Language language, boolean administrator) {

  public static final int MAX_NAME = 100;
}
