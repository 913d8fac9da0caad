package se.utmana.app.portfolio.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.experiment.Measurement.Channel;
import se.utmana.app.portfolio.experiment.Measurement.Series;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores what is measured in experiments, and what was done otherwise than designed. */
@Component
class TrialStore {

  private static final String MEASURED =
      """
      select number, series, measured_on, value, note, channel, struck
      from portfolio.measurement
      where space_id = :space
      and experiment_id = :id
      order by measured_on, number
      """;

  private static final String MEASURE =
      """
      insert into portfolio.measurement (
        space_id, experiment_id, number, series, measured_on, value, note, channel, account, struck,
        made_at)
      select :space, :id, count(*) + 1, :series, :day, :value, :note::jsonb, :channel, :account, '{}',
        :at
      from portfolio.measurement
      where space_id = :space
      and experiment_id = :id
      """;

  private static final String STRIKE =
      """
      update portfolio.measurement
      set struck = :why::jsonb
      where space_id = :space
      and experiment_id = :id
      and number = :number
      and struck = '{}'::jsonb
      """;

  private static final String DEVIATIONS =
      """
      select number, what, why, happened_on, role
      from portfolio.deviation
      where space_id = :space
      and experiment_id = :id
      order by number
      """;

  private static final String DEVIATE =
      """
      insert into portfolio.deviation (
        space_id, experiment_id, number, what, why, happened_on, role, made_at)
      select :space, :id, count(*) + 1, :what::jsonb, :why::jsonb, :day, :role, :at
      from portfolio.deviation
      where space_id = :space
      and experiment_id = :id
      """;

  private static final String WHO =
      """
      select distinct account
      from portfolio.measurement
      where space_id = :space
      and experiment_id in (:records)
      and account is not null
      """;

  private static final String BY =
      """
      select experiment_id, series, measured_on, value
      from portfolio.measurement
      where account = :account
      order by made_at, number
      """;

  private static final String FORGET =
      """
      update portfolio.measurement
      set account = null
      where account = :account
      """;

  private final JdbcClient jdbc;

  TrialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Measurement> measurements(Experiment experiment) {
    return spec(MEASURED, experiment).query(TrialStore::measurement).list();
  }

  void add(Experiment experiment, Measurement one, @Nullable UUID account, Instant now) {
    spec(MEASURE, experiment)
        .param("series", one.series().name())
        .param("day", one.day())
        .param("value", one.value())
        .param("note", one.note().toJson())
        .param("channel", one.channel().name())
        .param("account", account, Types.OTHER)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void strike(Experiment experiment, int number, Phrase why) {
    spec(STRIKE, experiment).param("number", number).param("why", why.toJson()).update();
  }

  List<Deviation> deviations(Experiment experiment) {
    return spec(DEVIATIONS, experiment)
        .query(
            (row, number) ->
                new Deviation(
                    row.getInt("number"),
                    Phrase.parse(row.getString("what")),
                    Phrase.parse(row.getString("why")),
                    row.getObject("happened_on", LocalDate.class),
                    Role.valueOf(row.getString("role"))))
        .list();
  }

  void add(Experiment experiment, Deviation one, Instant now) {
    spec(DEVIATE, experiment)
        .param("what", one.what().toJson())
        .param("why", one.why().toJson())
        .param("day", one.day())
        .param("role", one.role().name())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<UUID> who(SpaceId space, Collection<UUID> records) {
    return jdbc.sql(WHO)
        .param("space", space.value())
        .param("records", records)
        .query((row, number) -> row.getObject("account", UUID.class))
        .list();
  }

  List<Map<String, Object>> by(UUID account) {
    return jdbc.sql(BY)
        .param("account", account)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "experiment", row.getObject("experiment_id", UUID.class),
                    "series", row.getString("series"),
                    "day", row.getObject("measured_on", LocalDate.class),
                    "value", row.getDouble("value")))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private JdbcClient.StatementSpec spec(String sql, Experiment experiment) {
    return jdbc.sql(sql)
        .param("space", experiment.space().value())
        .param("id", experiment.id().value());
  }

  private static Measurement measurement(ResultSet row, int number) throws SQLException {
    return new Measurement(
        row.getInt("number"),
        Series.valueOf(row.getString("series")),
        row.getObject("measured_on", LocalDate.class),
        row.getDouble("value"),
        Phrase.parse(row.getString("note")),
        Channel.valueOf(row.getString("channel")),
        Phrase.parse(row.getString("struck")));
  }
}
