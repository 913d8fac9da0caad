package se.utmana.app.thread.walk;

import se.utmana.app.thread.Face;

/**
 * A record on a walk.
 *
 * @param step how many steps it lies from where the walk began: negative before, positive after
 */
record Station(Face face, int step) {

  boolean isHere() {
    return step == 0;
  }
}
