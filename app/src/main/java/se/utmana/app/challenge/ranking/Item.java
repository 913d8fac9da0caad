package se.utmana.app.challenge.ranking;

import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.web.Phrase;

/**
 * A challenge as it was worded when the comparison began: what people chose between stays.
 *
 * @param number 0..m−1
 */
public record Item(int number, ChallengeId challenge, Phrase title, Phrase text) {}
