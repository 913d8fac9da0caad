package se.utmana.app.dialogue.polis;

/**
 * One vote of a Polis conversation.
 *
 * @param time milliseconds since 1970, 0 where the files do not say
 * @param participant who voted
 * @param statement on what
 * @param sign agree +1, disagree −1, pass 0
 */
public record PolisVote(long time, String participant, String statement, int sign) {}
