package se.utmana.upward.upper;

/** Stands above. */
public record Upper(String name) {}
