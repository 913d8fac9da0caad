package se.utmana.app.precondition.panel;

import se.utmana.app.web.Phrase;

/**
 * A record that shows something.
 *
 * @param path its address, below the space's
 */
public record Evidence(Phrase title, String path) {}
