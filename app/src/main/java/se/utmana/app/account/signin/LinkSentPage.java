package se.utmana.app.account.signin;

import se.utmana.app.web.Page;

/** A link is on its way, if that address has an account. */
record LinkSentPage(long minutes) implements Page {}
