package se.utmana.twin.lower;

import se.utmana.twin.upper.Above;

/** The violation. */
public record Below(Above above) {}
