package se.utmana.app.portfolio.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores observations with their photos and voice notes. */
@Component
class ObservationStore {

  private static final String LIST =
      """
      select o.space_id, o.id, o.expedition_id, o.stop, o.text, o.seen_on, m.type
      from portfolio.observation o
      left join portfolio.media m on m.space_id = o.space_id and m.observation_id = o.id
      where o.space_id = :space
      and o.expedition_id = :expedition
      order by o.stop, o.seen_on, o.id
      """;

  private static final String EXPEDITIONS =
      """
      select distinct expedition_id
      from portfolio.observation
      where space_id = :space
      """;

  private static final String INSERT =
      """
      insert into portfolio.observation (
        space_id, id, expedition_id, stop, text, seen_on, account, sent_key, written_at)
      values (:space, :id, :expedition, :stop, :text::jsonb, :seen, :account, :key, :at)
      on conflict (space_id, expedition_id, sent_key) do nothing
      """;

  private static final String KEEP =
      """
      insert into portfolio.media (space_id, observation_id, type, bytes)
      values (:space, :id, :type, :bytes)
      """;

  private static final String MEDIA =
      """
      select m.type, m.bytes
      from portfolio.media m
      join portfolio.observation o on o.space_id = m.space_id and o.id = m.observation_id
      where m.space_id = :space
      and m.observation_id = :id
      and o.expedition_id = :expedition
      """;

  private static final String WHO =
      """
      select distinct account
      from portfolio.observation
      where space_id = :space
      and (id in (:records) or expedition_id in (:records))
      and account is not null
      """;

  private static final String BY =
      """
      select space_id, expedition_id, stop, text, seen_on
      from portfolio.observation
      where account = :account
      order by written_at, id
      """;

  private static final String FORGET =
      """
      update portfolio.observation
      set account = null
      where account = :account
      """;

  private final JdbcClient jdbc;

  ObservationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Observation> list(SpaceId space, UUID expedition) {
    return jdbc.sql(LIST)
        .param("space", space.value())
        .param("expedition", expedition)
        .query(ObservationStore::row)
        .list();
  }

  List<UUID> expeditions(SpaceId space) {
    return jdbc.sql(EXPEDITIONS)
        .param("space", space.value())
        .query((row, number) -> row.getObject("expedition_id", UUID.class))
        .list();
  }

  /** False when one with that key is there already. */
  boolean insert(Observation one, @Nullable UUID account, String key, Instant now) {
    return jdbc.sql(INSERT)
            .param("space", one.space().value())
            .param("id", one.id())
            .param("expedition", one.expedition())
            .param("stop", one.stop())
            .param("text", one.text().toJson())
            .param("seen", one.seenOn())
            .param("account", account, Types.OTHER)
            .param("key", key)
            .param("at", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void keep(Observation one, Media media) {
    jdbc.sql(KEEP)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("type", media.kind().name())
        .param("bytes", media.bytes())
        .update();
  }

  Optional<Media> media(SpaceId space, UUID expedition, UUID id) {
    return jdbc.sql(MEDIA)
        .param("space", space.value())
        .param("expedition", expedition)
        .param("id", id)
        .query(
            (row, number) ->
                new Media(MediaKind.valueOf(row.getString("type")), row.getBytes("bytes")))
        .optional();
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
                    "expedition", row.getObject("expedition_id", UUID.class),
                    "stop", row.getInt("stop"),
                    "text", Phrase.parse(row.getString("text")),
                    "seenOn", row.getObject("seen_on", LocalDate.class)))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private static Observation row(ResultSet row, int number) throws SQLException {
    var type = row.getString("type");
    return new Observation(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getObject("expedition_id", UUID.class),
        row.getInt("stop"),
        Phrase.parse(row.getString("text")),
        row.getObject("seen_on", LocalDate.class),
        type == null ? null : MediaKind.valueOf(type));
  }
}
