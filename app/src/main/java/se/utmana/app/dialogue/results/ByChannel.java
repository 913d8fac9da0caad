package se.utmana.app.dialogue.results;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Statement;

/**
 * How a dialogue was answered in each way, as everybody may see it, and the hands that were counted
 * beside it.
 *
 * @param parts the channels that five people or more came by, and the others together
 * @param lines the statements, each with a spread for each part; empty where all came by one
 *     channel
 */
public record ByChannel(List<Part> parts, List<Line> lines, List<Meeting> meetings) {

  /** How many came by a channel, null for the smaller ones together. */
  public record Part(@Nullable Channel channel, Figure people) {}

  /** A statement and how those of each part voted on it. */
  public record Line(Statement statement, List<Spread> spreads) {}

  /** Hands that were counted somewhere: no votes, and no part of the groups. */
  public record Meeting(String place, LocalDate heldOn, List<MeetingLine> lines) {}

  /** A statement and the hands that were raised. */
  public record MeetingLine(Statement statement, Spread hands) {}

  public boolean isDivided() {
    return parts.size() > 1;
  }

  public boolean isEmpty() {
    return !isDivided() && meetings.isEmpty();
  }
}
