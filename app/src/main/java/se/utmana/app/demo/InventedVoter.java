package se.utmana.app.demo;

import java.util.List;
import java.util.UUID;
import se.utmana.analysis.opinion.Vote;

/**
 * One made-up person in a dialogue.
 *
 * @param group the number of the invented group, which the loaded dialogue never hears of
 * @param actorType the code of the actor type that the person speaks from
 * @param day the day of taking part, counted from the day the dialogue opened
 */
record InventedVoter(UUID id, int group, String actorType, int day, List<Answer> answers) {

  /** What the person said to the statement of that number. */
  record Answer(int statement, Vote vote) {}
}
