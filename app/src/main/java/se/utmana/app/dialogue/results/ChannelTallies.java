package se.utmana.app.dialogue.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.Tally;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.DialogueId;

/** Counts votes and voters by channel; counted anew when the landscape is another one. */
@Component
class ChannelTallies {

  private static final String VOTES =
      """
      select channel, statement,
        count(*) filter (where value = 1) as agree,
        count(*) filter (where value = -1) as disagree,
        count(*) as seen
      from dialogue.vote
      where space_id = :space
      and dialogue_id = :dialogue
      group by channel, statement
      """;

  /** Somebody who went from one channel to another belongs where most of the votes came from. */
  private static final String VOTERS =
      """
      select channel, count(*) as voters
      from (
        select mode() within group (order by channel) as channel
        from dialogue.vote
        where space_id = :space
        and dialogue_id = :dialogue
        group by voter_id) as voter
      group by channel
      """;

  /** Counting a large dialogue takes a while: it takes at most a twentieth of the time. */
  private static final int REST = 20;

  private final JdbcClient jdbc;
  private final Cache<DialogueId, Counted> known =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(Duration.ofHours(1)).build();

  ChannelTallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Exact numbers, which do not leave the server. */
  record Counts(Map<Channel, Integer> voters, Map<Channel, Map<Integer, Tally>> votes) {

    Tally tally(Channel channel, int statement) {
      return votes.getOrDefault(channel, Map.of()).getOrDefault(statement, new Tally(0, 0, 0));
    }
  }

  private record Counted(String digest, Counts counts, long at, long took) {

    boolean isFresh(String now) {
      return digest.equals(now) || System.nanoTime() - at < REST * took;
    }
  }

  /**
   * The counts of a dialogue.
   *
   * @param digest changes when the votes do
   */
  Counts of(DialogueId dialogue, String digest) {
    var held = known.getIfPresent(dialogue);
    if (held != null && held.isFresh(digest)) {
      return held.counts();
    }
    var begun = System.nanoTime();
    var counts = count(dialogue);
    known.put(dialogue, new Counted(digest, counts, begun, System.nanoTime() - begun));
    return counts;
  }

  private Counts count(DialogueId dialogue) {
    var voters = new EnumMap<Channel, Integer>(Channel.class);
    spec(VOTERS, dialogue)
        .query(
            row -> {
              voters.put(Channel.valueOf(row.getString("channel")), row.getInt("voters"));
            });
    var votes = new EnumMap<Channel, Map<Integer, Tally>>(Channel.class);
    spec(VOTES, dialogue)
        .query(
            row -> {
              votes
                  .computeIfAbsent(
                      Channel.valueOf(row.getString("channel")), any -> new HashMap<>())
                  .put(
                      row.getInt("statement"),
                      new Tally(row.getInt("agree"), row.getInt("disagree"), row.getInt("seen")));
            });
    return new Counts(voters, votes);
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
