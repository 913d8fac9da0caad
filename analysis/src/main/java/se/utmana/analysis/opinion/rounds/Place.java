package se.utmana.analysis.opinion.rounds;

/** Where somebody, or the middle of a group, stands in the plane of both rounds. */
public record Place(double x, double y) {}
