package se.utmana.app.web.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Refusal;

/** The jobs of the last weeks. */
@Component
class JobStore {

  /** A server that is not heard of for so long has stopped. */
  static final Duration SILENCE = Duration.ofMinutes(1);

  private static final Duration KEPT = Duration.ofDays(30);

  private static final String ADD =
      """
      insert into web.job (
        job_id, owner_id, title_key, state, step_key, done, total, node_id, started_at, seen_at)
      values (:id, :owner, :title, 'running', 'web.job.waiting', 0, 0, :node, :now, :now)
      """;

  private static final String FIND =
      """
      select job_id, owner_id, title_key, state, step_key, done, total, result_href, fault_key,
        fault_arguments
      from web.job
      where job_id = :id
        and owner_id = :owner
      """;

  private static final String REACH =
      """
      update web.job
      set step_key = :step, done = :done, total = :total, seen_at = :now
      where job_id = :id
        and state = 'running'
      """;

  private static final String SUCCEED =
      """
      update web.job
      set state = 'done', result_href = :href, seen_at = :now
      where job_id = :id
        and state = 'running'
      """;

  private static final String FAIL =
      """
      update web.job
      set state = 'failed', fault_key = :key, fault_arguments = :arguments, seen_at = :now
      where job_id = :id
        and state = 'running'
      """;

  private static final String BEAT =
      """
      update web.job
      set seen_at = :now
      where node_id = :node
        and state = 'running'
      """;

  private static final String INTERRUPT =
      """
      update web.job
      set state = 'interrupted'
      where state = 'running'
        and (seen_at < :silent or node_id = :stopped)
      """;

  private static final String FORGET =
      """
      delete from web.job
      where started_at < :before
        and state <> 'running'
      """;

  private final JdbcClient sql;
  private final Clock clock;

  JobStore(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(JobId id, UUID owner, String titleKey, UUID node) {
    sql.sql(ADD)
        .param("id", id.value())
        .param("owner", owner)
        .param("title", titleKey)
        .param("node", node)
        .param("now", now())
        .update();
  }

  Optional<Job> find(JobId id, UUID owner) {
    return sql.sql(FIND)
        .param("id", id.value())
        .param("owner", owner)
        .query(JobStore::job)
        .optional();
  }

  void reach(JobId id, String step, long done, long total) {
    sql.sql(REACH)
        .param("id", id.value())
        .param("step", step)
        .param("done", done)
        .param("total", total)
        .param("now", now())
        .update();
  }

  void succeed(JobId id, String href) {
    sql.sql(SUCCEED).param("id", id.value()).param("href", href).param("now", now()).update();
  }

  void fail(JobId id, Refusal fault) {
    var arguments = fault.arguments().stream().map(String::valueOf).toArray(String[]::new);
    sql.sql(FAIL)
        .param("id", id.value())
        .param("key", fault.key())
        .param("arguments", arguments)
        .param("now", now())
        .update();
  }

  /** Says that a node lives, and gives up the jobs of those that do not. */
  void beat(UUID node) {
    sql.sql(BEAT).param("node", node).param("now", now()).update();
    var nobody = new UUID(0, 0);
    sql.sql(INTERRUPT).param("silent", now().minus(SILENCE)).param("stopped", nobody).update();
  }

  /** Gives up the jobs of a node that stops. */
  void stop(UUID node) {
    var never = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    sql.sql(INTERRUPT).param("silent", never).param("stopped", node).update();
  }

  void forget() {
    sql.sql(FORGET).param("before", now().minus(KEPT)).update();
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    return new Job(
        new JobId(row.getObject("job_id", UUID.class)),
        row.getObject("owner_id", UUID.class),
        row.getString("title_key"),
        Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("step_key"),
        row.getLong("done"),
        row.getLong("total"),
        row.getString("result_href"),
        row.getString("fault_key"),
        List.of((String[]) row.getArray("fault_arguments").getArray()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
