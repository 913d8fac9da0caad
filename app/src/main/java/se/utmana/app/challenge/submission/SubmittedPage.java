package se.utmana.app.challenge.submission;

import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** Thanks, and what happens with what was sent in. */
record SubmittedPage(Room room) implements Page {}
