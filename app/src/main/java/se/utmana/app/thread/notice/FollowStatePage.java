package se.utmana.app.thread.notice;

import java.util.Locale;
import se.utmana.app.web.Page;

/** Where somebody who got a letter confirms or stops. */
record FollowStatePage(String token, State state) implements Page {

  /** What the page asks or tells. */
  enum State {
    ASK,
    CONFIRMED,
    STOP,
    STOPPED,
    /** The link is none of ours, or is no more. */
    SPENT
  }

  String key() {
    return "thread.follow." + state.name().toLowerCase(Locale.ROOT);
  }

  boolean asks() {
    return state == State.ASK || state == State.STOP;
  }

  String action() {
    return "/follow/" + token + (state == State.STOP ? "/stop" : "");
  }
}
