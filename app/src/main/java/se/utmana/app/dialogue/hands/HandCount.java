package se.utmana.app.dialogue.hands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Hands that were raised in a room. Nobody knows which person raised them for what, so they are no
 * ballots and no part of the opinion groups.
 *
 * @param place where it was, as the leaders call it
 * @param lines one for each statement that was asked
 */
public record HandCount(UUID id, String place, LocalDate heldOn, List<Line> lines) {

  /** The most characters of a place. */
  public static final int LONGEST_PLACE = 100;

  /** The most hands that anybody counts. */
  public static final int MOST_HANDS = 9999;

  public HandCount {
    lines = List.copyOf(lines);
  }

  /** How many raised their hands for each answer to a statement. */
  public record Line(int statement, int agree, int disagree, int pass) {

    public int seen() {
      return agree + disagree + pass;
    }
  }
}
