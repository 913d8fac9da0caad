package se.utmana.app.systemmap.format.sketch;

/**
 * A kind of links in a file where the sign is no field of its own.
 *
 * @param name as the file says it, empty for links that say nothing
 * @param count how many links are of the kind
 * @param guess the sign that its name speaks of, 0 when it speaks of none
 */
public record FoundStyle(String name, int count, int guess) {}
