package se.utmana.app.dialogue.taking;

import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;

/** A link that carries the participant's ballot to another device. */
record DevicePage(Visit visit, String link) implements Page {}
