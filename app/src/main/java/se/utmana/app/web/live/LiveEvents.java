package se.utmana.app.web.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Ids;

/** The events of the last day. */
@Component
class LiveEvents {

  static final String CHANNEL = "live";

  /**
   * A transaction may commit later than one that began after it, so ids do not come in their order:
   * readers look back this far and leave out what they had. Longer than a transaction may wait.
   */
  static final Duration OVERLAP = Duration.ofSeconds(15);

  private static final Duration KEPT = Duration.ofDays(1);

  /** What a reader that comes back gets at once: no more than its queue holds. */
  static final int MOST_MISSED = 500;

  /** What is looked back over for each piece of news: more than a busy topic tells in that time. */
  static final int MOST_NEW = 2_000;

  /** The database tells of it when, and only if, the transaction is committed. */
  private static final String PUBLISH =
      """
      with stored as (
        insert into web.live_event (event_id, topic, type, data, made_at)
        values (:id, :topic, :type, :data, :now)
        returning topic
      )
      select pg_notify('live', topic)::text
      from stored
      """;

  private static final String SINCE =
      """
      select event_id as id, type, data
      from web.live_event
      where topic = :topic
        and event_id > :bound
      order by event_id
      limit :most
      """;

  private static final String FORGET =
      """
      delete from web.live_event
      where made_at < :before
      """;

  private final JdbcClient sql;
  private final Clock clock;

  LiveEvents(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void publish(String topic, String type, String data) {
    sql.sql(PUBLISH)
        .param("id", Ids.next())
        .param("topic", topic)
        .param("type", type)
        .param("data", data)
        .param("now", now())
        .query(String.class)
        .single();
  }

  List<LiveEvent> since(String topic, Instant moment, int most) {
    return sql.sql(SINCE)
        .param("topic", topic)
        .param("bound", first(moment.minus(OVERLAP)))
        .param("most", most)
        .query(LiveEvents::event)
        .list();
  }

  private static LiveEvent event(ResultSet row, int number) throws SQLException {
    return new LiveEvent(
        row.getObject("id", UUID.class), row.getString("type"), row.getString("data"));
  }

  @Scheduled(fixedDelayString = "PT1H")
  void forget() {
    sql.sql(FORGET).param("before", now().minus(KEPT)).update();
  }

  /** The moment that is written in a UUIDv7. */
  static Instant momentOf(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /** The lowest UUIDv7 of a moment. */
  private static UUID first(Instant moment) {
    return new UUID(moment.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
