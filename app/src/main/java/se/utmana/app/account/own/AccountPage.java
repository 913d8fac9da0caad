package se.utmana.app.account.own;

import se.utmana.app.account.Account;
import se.utmana.app.web.Page;

/** A person's account at a glance, each line with its way to change it. */
record AccountPage(Account account, boolean hasPassword, int sessions, int tokens)
    implements Page {}
