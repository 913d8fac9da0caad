package se.utmana.app.thread.saved;

import se.utmana.app.web.Page;

/**
 * Where somebody who got a letter about saved searches stops them.
 *
 * @param key of the texts: of the question, of the answer, or of a link that is none of ours
 */
record StopPage(String token, String key) implements Page {

  boolean asks() {
    return key.equals("thread.saved.stop");
  }
}
