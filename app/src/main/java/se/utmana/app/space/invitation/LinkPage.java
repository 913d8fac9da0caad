package se.utmana.app.space.invitation;

import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** The form that makes a link by which people join. */
record LinkPage(Room room, LinkForm form, FormErrors errors) implements FormPage {}
