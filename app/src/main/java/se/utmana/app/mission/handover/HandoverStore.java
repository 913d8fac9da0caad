package se.utmana.app.mission.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.mission.handover.Handover.Frozen;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of handovers. */
@Repository
class HandoverStore {

  private static final String LIST =
      """
      select space_id, id, election, words, receiver, state, snapshot, digest, frozen_at
      from mission.handover
      where space_id = :space
      order by election desc
      """;

  private static final String INSERT =
      """
      insert into mission.handover (space_id, id, election, words, receiver, state)
      values (:space, :id, :election, '{}'::jsonb, '{}'::jsonb, 'COLLECTING')
      on conflict (space_id, election) do nothing
      """;

  private static final String WRITE =
      """
      update mission.handover
      set words = :words::jsonb
      where space_id = :space
      and id = :id
      and state = 'COLLECTING'
      """;

  private static final String FREEZE =
      """
      update mission.handover
      set state = 'FROZEN',
        snapshot = :snapshot,
        digest = :digest,
        frozen_at = :at
      where space_id = :space
      and id = :id
      and state = 'COLLECTING'
      """;

  private static final String MOVE =
      """
      update mission.handover
      set state = :state,
        receiver = :receiver::jsonb
      where space_id = :space
      and id = :id
      """;

  private final JdbcClient jdbc;

  HandoverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Handover> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(HandoverStore::row).list();
  }

  boolean insert(SpaceId space, UUID id, LocalDate election) {
    return spec(INSERT, space, id).param("election", election).update() > 0;
  }

  void write(Handover one, Phrase words) {
    spec(WRITE, one.space(), one.id()).param("words", words.toJson()).update();
  }

  boolean freeze(Handover one, Frozen frozen) {
    return spec(FREEZE, one.space(), one.id())
            .param("snapshot", frozen.text())
            .param("digest", frozen.digest())
            .param("at", frozen.at().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void move(Handover one, HandoverState to, Phrase receiver) {
    spec(MOVE, one.space(), one.id())
        .param("state", to.name())
        .param("receiver", receiver.toJson())
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Handover row(ResultSet row, int number) throws SQLException {
    return new Handover(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getObject("election", LocalDate.class),
        Phrase.parse(row.getString("words")),
        Phrase.parse(row.getString("receiver")),
        HandoverState.valueOf(row.getString("state")),
        frozen(row));
  }

  private static @Nullable Frozen frozen(ResultSet row) throws SQLException {
    var text = row.getString("snapshot");
    if (text == null) {
      return null;
    }
    var at = row.getObject("frozen_at", OffsetDateTime.class).toInstant();
    return new Frozen(text, row.getString("digest"), at);
  }
}
