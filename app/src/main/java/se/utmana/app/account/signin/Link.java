package se.utmana.app.account.signin;

import se.utmana.app.account.AccountId;
import se.utmana.app.account.MailAddress;

/** What a one-time link lets whoever follows it do. */
public sealed interface Link {

  /** Sign in to an account. */
  record SignIn(AccountId account) implements Link {}

  /** Show that a new address of an account is theirs. */
  record NewMail(AccountId account, MailAddress mail) implements Link {}

  /** Become the first administrator. */
  record FirstAdministrator() implements Link {}

  /** Open an account with an address. */
  record Invitation(MailAddress mail, boolean administrator) implements Link {}
}
