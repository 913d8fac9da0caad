package se.utmana.app.dialogue.taking;

import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;

/** Asks whether to go on here with the ballot that a link carried. */
record ContinuePage(Visit visit, String ballot, boolean valid) implements Page {}
