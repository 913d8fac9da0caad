package se.utmana.app.account.signin;

import se.utmana.app.web.Page;

/** An invited person who has an account already. */
record KnownPage(String secret, String name) implements Page {}
