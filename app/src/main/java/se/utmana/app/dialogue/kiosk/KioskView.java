package se.utmana.app.dialogue.kiosk;

import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Space;

/** What every page of a kiosk shows: whose question it is, and the kiosk's own address. */
record KioskView(Kiosk kiosk, KioskSecret secret, Dialogue dialogue, Space space) {

  String path(String below) {
    return below.isEmpty() ? secret.path() : secret.path() + "/" + below;
  }
}
