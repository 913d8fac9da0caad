package se.utmana.app.web.live;

import java.util.UUID;

/**
 * Something that happened.
 *
 * @param data what a page needs to know of it, as JSON
 */
record LiveEvent(UUID id, String type, String data) {

  /** As it is sent; both parts are ours and the data is JSON, so that nothing needs escaping. */
  String json() {
    return "{\"type\":\"" + type + "\",\"data\":" + data + "}";
  }
}
