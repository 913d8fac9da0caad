package se.utmana.app.portfolio.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores insights with what they rest on. */
@Component("expeditionInsightStore")
class InsightStore {

  private static final String LIST =
      """
      select i.space_id, i.id, i.expedition_id, i.text, i.surprise, i.written_on,
        array(
          select o.observation_id
          from portfolio.insight_observation o
          where o.space_id = i.space_id
          and o.insight_id = i.id
          order by o.observation_id) as observations
      from portfolio.insight i
      where i.space_id = :space
      and (cast(:expedition as uuid) is null or i.expedition_id = :expedition)
      order by i.id
      """;

  private static final String INSERT =
      """
      insert into portfolio.insight (space_id, id, expedition_id, text, surprise, written_on)
      values (:space, :id, :expedition, :text::jsonb, :surprise::jsonb, :day)
      """;

  /** Of the same expedition, whatever was sent. */
  private static final String REST =
      """
      insert into portfolio.insight_observation (space_id, insight_id, observation_id)
      select space_id, :id, id
      from portfolio.observation
      where space_id = :space
      and expedition_id = :expedition
      and id in (:observations)
      """;

  private final JdbcClient jdbc;

  InsightStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of one expedition, or of all where none is named. */
  List<Insight> list(SpaceId space, @Nullable UUID expedition) {
    return jdbc.sql(LIST)
        .param("space", space.value())
        .param("expedition", expedition, Types.OTHER)
        .query(InsightStore::row)
        .list();
  }

  void insert(Insight one) {
    jdbc.sql(INSERT)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("expedition", one.expedition())
        .param("text", one.text().toJson())
        .param("surprise", one.surprise().toJson())
        .param("day", one.writtenOn())
        .update();
    jdbc.sql(REST)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("expedition", one.expedition())
        .param("observations", one.observations())
        .update();
  }

  private static Insight row(ResultSet row, int number) throws SQLException {
    return new Insight(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getObject("expedition_id", UUID.class),
        Phrase.parse(row.getString("text")),
        Phrase.parse(row.getString("surprise")),
        List.of((UUID[]) row.getArray("observations").getArray()),
        row.getObject("written_on", LocalDate.class));
  }
}
