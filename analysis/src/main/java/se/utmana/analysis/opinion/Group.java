package se.utmana.analysis.opinion;

import java.util.List;
import java.util.OptionalDouble;

/**
 * An opinion group: people who vote alike.
 *
 * @param id "A", "B", …
 * @param certainty 0..1, how much of the group is found again when the participants are drawn anew;
 *     empty in compatible mode, which does not ask
 * @param members rows of {@link Votes}, rising
 * @param represents the statements that tell the group from the others, most telling first
 */
public record Group(
    String id, OptionalDouble certainty, List<Integer> members, List<Representative> represents) {

  public Group {
    members = List.copyOf(members);
    represents = List.copyOf(represents);
  }

  /** How many people are in the group. */
  public int size() {
    return members.size();
  }

  static String idOf(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
