package se.utmana.app.thread.walk;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.thread.Relation;
import se.utmana.app.web.Phrase;

/**
 * A link between two stations of a walk.
 *
 * @param madeBy the key of the role of whoever made it, or empty
 */
record Strand(
    UUID earlier, UUID later, Relation relation, String madeBy, Phrase reason, LocalDate madeOn) {}
