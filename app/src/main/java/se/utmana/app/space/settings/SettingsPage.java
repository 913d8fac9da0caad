package se.utmana.app.space.settings;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * What the leaders of a space may change about it.
 *
 * @param possible the spaces on higher levels that this one can contribute to
 */
record SettingsPage(Room room, SpaceForm form, List<Space> possible, FormErrors errors)
    implements FormPage {}
