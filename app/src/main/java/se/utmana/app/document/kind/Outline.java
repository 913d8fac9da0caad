package se.utmana.app.document.kind;

import java.util.List;
import se.utmana.app.web.Phrase;

/**
 * A section as its kind foresees it.
 *
 * @param guidance what is to be written there, may be empty
 * @param sources what of the record belongs there; {@code text} for what only people can write
 */
public record Outline(
    String key, Phrase title, boolean isMandatory, Phrase guidance, List<String> sources) {}
