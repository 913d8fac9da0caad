package se.utmana.analysis.opinion.rounds;

import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.Votes;

/** The votes of a round and the landscape that was computed from them. */
public record Round(Votes votes, Landscape landscape) {}
