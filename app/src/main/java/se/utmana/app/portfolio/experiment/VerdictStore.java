package se.utmana.app.portfolio.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.analysis.trial.Finding;
import se.utmana.analysis.trial.Outcome;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores what came out of experiments and what was decided after; nothing of it is changed. */
@Component
class VerdictStore {

  private static final String FOUND =
      """
      select outcome, cause, counted, mean, lower, upper, found_at
      from portfolio.outcome
      where space_id = :space
      and experiment_id = :id
      """;

  private static final String FOUND_IN =
      """
      select experiment_id, outcome, cause, counted, mean, lower, upper, found_at
      from portfolio.outcome
      where space_id = :space
      """;

  private static final String DECIDED_IN =
      """
      select experiment_id, decided_at
      from portfolio.verdict
      where space_id = :space
      """;

  private static final String FIND_OUT =
      """
      insert into portfolio.outcome (
        space_id, experiment_id, outcome, cause, counted, mean, lower, upper, found_at)
      values (:space, :id, :outcome, :cause, :counted, :mean, :lower, :upper, :at)
      """;

  private static final String JUDGED =
      """
      select decision, learned, reasons, onward, decided_by, decided_at
      from portfolio.verdict
      where space_id = :space
      and experiment_id = :id
      """;

  private static final String JUDGE =
      """
      insert into portfolio.verdict (
        space_id, experiment_id, decision, learned, reasons, onward, decided_by, decided_at)
      values (
        :space, :id, :decision, :learned::jsonb, :reasons::jsonb, :onward::jsonb, :by, :at)
      """;

  private final JdbcClient jdbc;

  VerdictStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Found> found(Experiment experiment) {
    return spec(FOUND, experiment).query(VerdictStore::found).optional();
  }

  /** What came out of all experiments of a space that are over. */
  Map<ExperimentId, Found> found(SpaceId space) {
    var all = new HashMap<ExperimentId, Found>();
    jdbc.sql(FOUND_IN)
        .param("space", space.value())
        .query(
            row -> {
              all.put(id(row), found(row, 0));
            });
    return all;
  }

  /** When it was decided after each. */
  Map<ExperimentId, Instant> decided(SpaceId space) {
    var all = new HashMap<ExperimentId, Instant>();
    jdbc.sql(DECIDED_IN)
        .param("space", space.value())
        .query(
            row -> {
              all.put(id(row), row.getObject("decided_at", OffsetDateTime.class).toInstant());
            });
    return all;
  }

  private static ExperimentId id(ResultSet row) throws SQLException {
    return new ExperimentId(row.getObject("experiment_id", UUID.class));
  }

  void add(Experiment experiment, Found found) {
    var finding = found.finding();
    spec(FIND_OUT, experiment)
        .param("outcome", finding.outcome().name())
        .param("cause", found.cause().name())
        .param("counted", finding.count())
        .param("mean", finding.mean())
        .param("lower", finding.interval().map(Finding.Interval::lower).orElse(null), Types.DOUBLE)
        .param("upper", finding.interval().map(Finding.Interval::upper).orElse(null), Types.DOUBLE)
        .param("at", found.foundAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Judged> judged(Experiment experiment) {
    return spec(JUDGED, experiment).query(VerdictStore::judged).optional();
  }

  void add(Experiment experiment, Judged judged) {
    var verdict = judged.verdict();
    spec(JUDGE, experiment)
        .param("decision", String.valueOf(verdict.decision()))
        .param("learned", verdict.learned().toJson())
        .param("reasons", verdict.reasons().toJson())
        .param("onward", verdict.onward().toJson())
        .param("by", judged.decidedBy())
        .param("at", judged.decidedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, Experiment experiment) {
    return jdbc.sql(sql)
        .param("space", experiment.space().value())
        .param("id", experiment.id().value());
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    var lower = row.getObject("lower", Double.class);
    var upper = row.getObject("upper", Double.class);
    Optional<Finding.Interval> interval =
        lower == null || upper == null
            ? Optional.empty()
            : Optional.of(new Finding.Interval(lower, upper));
    return new Found(
        new Finding(
            Outcome.valueOf(row.getString("outcome")),
            row.getInt("counted"),
            row.getDouble("mean"),
            interval),
        Cause.valueOf(row.getString("cause")),
        row.getObject("found_at", OffsetDateTime.class).toInstant());
  }

  private static Judged judged(ResultSet row, int number) throws SQLException {
    return new Judged(
        new Verdict(
            Verdict.Decision.valueOf(row.getString("decision")),
            Phrase.parse(row.getString("learned")),
            Phrase.parse(row.getString("reasons")),
            Phrase.parse(row.getString("onward"))),
        row.getObject("decided_by", UUID.class),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
