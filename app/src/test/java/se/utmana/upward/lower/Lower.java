package se.utmana.upward.lower;

import se.utmana.upward.upper.Upper;

/** Uses what stands above it. */
public record Lower(Upper upper) {}
