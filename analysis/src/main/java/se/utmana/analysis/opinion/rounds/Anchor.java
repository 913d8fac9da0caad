package se.utmana.analysis.opinion.rounds;

/** A statement that was asked in two rounds: its column in each. */
public record Anchor(int before, int after) {}
