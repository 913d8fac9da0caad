package se.utmana.app.account.signin;

import se.utmana.app.web.Page;

/** Asks whoever followed a link to press a button: programs that check mails only look. */
record LinkPage(String secret) implements Page {}
