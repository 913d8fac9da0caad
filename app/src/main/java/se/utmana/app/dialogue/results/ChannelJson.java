package se.utmana.app.dialogue.results;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.results.ResultsJson.SpreadJson;

/**
 * The results by channel as JSON, with numbers as in {@link ResultsJson}; the channel {@code other}
 * is those by which fewer than five came.
 *
 * @param people by channel
 * @param statements by channel, each with how its people voted
 * @param meetings counted hands, which are no votes
 */
public record ChannelJson(
    Map<String, String> people, List<StatementJson> statements, List<MeetingJson> meetings) {

  /** A statement and how those of each channel voted. */
  public record StatementJson(int number, Map<String, SpreadJson> channels) {}

  /** Hands that were counted somewhere. */
  public record MeetingJson(String place, LocalDate heldOn, List<HandsJson> statements) {}

  /** A statement and the hands that were raised. */
  public record HandsJson(int number, SpreadJson hands) {}

  /** The JSON of the results by channel. */
  public static ChannelJson of(ByChannel results) {
    var people = new LinkedHashMap<String, String>();
    results.parts().forEach(part -> people.put(name(part.channel()), part.people().code()));
    return new ChannelJson(
        people,
        results.lines().stream().map(line -> statement(line, results)).toList(),
        results.meetings().stream()
            .map(
                one ->
                    new MeetingJson(
                        one.place(),
                        one.heldOn(),
                        one.lines().stream()
                            .map(
                                line ->
                                    new HandsJson(
                                        line.statement().number(), SpreadJson.of(line.hands())))
                            .toList()))
            .toList());
  }

  private static StatementJson statement(ByChannel.Line line, ByChannel results) {
    var channels = new LinkedHashMap<String, SpreadJson>();
    for (int i = 0; i < results.parts().size(); i++) {
      channels.put(name(results.parts().get(i).channel()), SpreadJson.of(line.spreads().get(i)));
    }
    return new StatementJson(line.statement().number(), channels);
  }

  private static String name(@Nullable Channel channel) {
    return channel == null ? "other" : channel.name().toLowerCase(Locale.ROOT);
  }
}
