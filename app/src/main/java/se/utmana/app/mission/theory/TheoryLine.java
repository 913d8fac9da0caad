package se.utmana.app.mission.theory;

import java.util.UUID;
import se.utmana.app.web.Phrase;

/** One line of the theory of change of a mission. */
public record TheoryLine(UUID id, Shelf shelf, Phrase text) {}
