package se.utmana.app.challenge.framing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.web.Phrase;

/** The table of framings, with every version of each. */
@Component
class FramingStore {

  private static final String LIST =
      """
      select distinct on (f.id)
        f.id, v.version, v.text, v.actor_id, v.voiced_by, f.record_id, v.written_at, f.removed
      from challenge.framing f
      join challenge.framing_version v on v.space_id = f.space_id and v.framing_id = f.id
      where f.space_id = :space
      and f.challenge_id = :challenge
      order by f.id, v.version desc
      """;

  private static final String VERSIONS =
      """
      select f.id, v.version, v.text, v.actor_id, v.voiced_by, f.record_id, v.written_at, f.removed
      from challenge.framing f
      join challenge.framing_version v on v.space_id = f.space_id and v.framing_id = f.id
      where f.space_id = :space
      and f.challenge_id = :challenge
      and f.id = :id
      order by v.version desc
      """;

  private static final String OPEN =
      """
      insert into challenge.framing (space_id, id, challenge_id, record_id, removed)
      values (:space, :id, :challenge, :record, false)
      """;

  private static final String ADD =
      """
      insert into challenge.framing_version
        (space_id, framing_id, version, text, actor_id, voiced_by, written_at)
      values (:space, :id, :version, :text::jsonb, :actor, :voicedBy, :at)
      on conflict (space_id, framing_id, version) do nothing
      """;

  private static final String REMOVE =
      """
      update challenge.framing
      set removed = :removed
      where space_id = :space
      and challenge_id = :challenge
      and id = :id
      """;

  private static final String FIND_VOICES =
      """
      select id, title
      from thread.record
      where space_id = :space
      and kind like 'dialogue.%'
      and reach = 'SPACE'
      and words @@ (websearch_to_tsquery('swedish', :words) || websearch_to_tsquery('english', :words))
      order by day desc, id
      limit 12
      """;

  private final JdbcClient jdbc;

  FramingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version as it is stored. */
  record Row(
      UUID id,
      int version,
      Phrase text,
      @Nullable UUID actor,
      String group,
      @Nullable UUID record,
      Instant writtenAt,
      boolean removed) {}

  /** A statement or dialogue of the space that can be made a framing. */
  record Heard(UUID id, Phrase title) {}

  List<Row> list(Challenge challenge) {
    return spec(LIST, challenge).query(FramingStore::row).list();
  }

  /** Newest first. */
  List<Row> versions(Challenge challenge, UUID id) {
    return spec(VERSIONS, challenge).param("id", id).query(FramingStore::row).list();
  }

  void open(Challenge challenge, Row row) {
    spec(OPEN, challenge).param("id", row.id()).param("record", row.record(), Types.OTHER).update();
  }

  /** Adds a version; false when there is one with that number already. */
  boolean add(Challenge challenge, Row row) {
    return jdbc.sql(ADD)
            .param("space", challenge.space().value())
            .param("id", row.id())
            .param("version", row.version())
            .param("text", row.text().toJson())
            .param("actor", row.actor(), Types.OTHER)
            .param("voicedBy", row.group())
            .param("at", row.writtenAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void remove(Challenge challenge, UUID id, boolean removed) {
    spec(REMOVE, challenge).param("id", id).param("removed", removed).update();
  }

  List<Heard> findVoices(Challenge challenge, String words) {
    return jdbc.sql(FIND_VOICES)
        .param("space", challenge.space().value())
        .param("words", words)
        .query(
            (row, number) ->
                new Heard(row.getObject("id", UUID.class), Phrase.parse(row.getString("title"))))
        .list();
  }

  private JdbcClient.StatementSpec spec(String sql, Challenge challenge) {
    return jdbc.sql(sql)
        .param("space", challenge.space().value())
        .param("challenge", challenge.id().value());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        Phrase.parse(row.getString("text")),
        row.getObject("actor_id", UUID.class),
        row.getString("voiced_by"),
        row.getObject("record_id", UUID.class),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("removed"));
  }
}
