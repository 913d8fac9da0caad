package se.utmana.app.dialogue.kiosk;

import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/** The address of a new kiosk, shown this once. */
record KioskMadePage(Room room, Dialogue dialogue, String place, String address, Svg.Picture qr)
    implements Page {}
