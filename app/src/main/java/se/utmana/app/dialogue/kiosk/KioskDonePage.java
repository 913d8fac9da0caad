package se.utmana.app.dialogue.kiosk;

import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/**
 * Thanks, and the way to the results on one's own phone.
 *
 * @param address where the results are, as people type it
 */
record KioskDonePage(KioskView view, int answered, String address, Svg.Picture qr)
    implements Page {}
