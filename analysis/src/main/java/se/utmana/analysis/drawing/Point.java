package se.utmana.analysis.drawing;

/** A place in a picture: x grows to the right, y downwards. */
public record Point(double x, double y) {}
