package se.utmana.app.account.signin;

import se.utmana.app.web.Page;

/**
 * An invited person who has an account already.
 *
 * @param to where to go on to afterwards
 */
record KnownPage(String secret, String to, String name) implements Page {}
