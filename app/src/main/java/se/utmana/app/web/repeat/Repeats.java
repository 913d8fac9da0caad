package se.utmana.app.web.repeat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The requests that were answered in the last day. */
@Component
@EnableScheduling
class Repeats {

  static final Duration KEPT = Duration.ofHours(24);

  /** A twin of this request is working: wait for it so long, no longer. */
  private static final String WAIT = "set local lock_timeout = '10s'";

  private static final String BEGIN =
      """
      insert into web.idempotent_request (request_id, content_id, answer, made_at)
      values (:request, :content, null, :now)
      on conflict (request_id) do nothing
      """;

  private static final String END =
      """
      update web.idempotent_request
      set answer = :answer
      where request_id = :request
      """;

  private static final String FIND =
      """
      select content_id, answer
      from web.idempotent_request
      where request_id = :request
      """;

  private static final String FORGET =
      """
      delete from web.idempotent_request
      where made_at < :before
      """;

  private final JdbcClient sql;
  private final Clock clock;

  Repeats(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What was stored of an earlier request. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Earlier(byte[] contentId, byte[] answer) {}

  /**
   * Begins a request in the transaction of its effect; false when there was one like it. A request
   * like it that is still working is waited for.
   */
  boolean begin(RepeatableRequest request) {
    sql.sql(WAIT).update();
    return sql.sql(BEGIN)
            .param("request", request.id())
            .param("content", request.contentId())
            .param("now", now().truncatedTo(ChronoUnit.HOURS))
            .update()
        == 1;
  }

  void end(RepeatableRequest request, Answer answer) {
    var sealed = new Seal(request.secret()).close(answer.toBytes());
    sql.sql(END).param("request", request.id()).param("answer", sealed).update();
  }

  Earlier earlier(RepeatableRequest request) {
    return sql.sql(FIND).param("request", request.id()).query(Earlier.class).single();
  }

  @Scheduled(fixedDelayString = "PT1H")
  void forget() {
    sql.sql(FORGET).param("before", now().minus(KEPT)).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
