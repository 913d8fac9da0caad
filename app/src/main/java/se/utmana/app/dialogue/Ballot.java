package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.UUID;
import se.utmana.analysis.opinion.Vote;

/**
 * One vote on one statement.
 *
 * @param voter a random number that stands for a person in this dialogue
 * @param castOn the day; the time is never kept
 */
public record Ballot(UUID voter, int statement, Vote vote, LocalDate castOn) {}
