package se.utmana.app.space.actor;

import java.util.List;
import se.utmana.app.space.KnownActors.Known;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/**
 * Choosing an actor from the directory.
 *
 * @param name what was written
 * @param alike actors of the directory that may have been meant
 */
record AddActorPage(
    Room room, String name, List<Known> directory, List<Known> alike, FormErrors errors)
    implements FormPage {}
