package se.utmana.app.precondition.panel;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.web.Phrase;

/**
 * What a team says about a precondition in its own words. It lights nothing.
 *
 * @param role the key of the role of whoever wrote it; never a person
 */
public record Note(
    UUID id, Precondition precondition, Phrase text, String role, LocalDate writtenOn) {}
