package se.utmana.app.mission.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of goal conflicts. */
@Repository
class ConflictStore {

  private static final String LIST =
      """
      select space_id, mission_id, id, one_side, other_side, score, affected, state, given_up,
        basis
      from mission.conflict
      where space_id = :space
      order by score, id
      """;

  private static final String PUT =
      """
      insert into mission.conflict (
        space_id, id, mission_id, one_side, other_side, score, affected, state, given_up, basis)
      values (
        :space, :id, :mission, :one::jsonb, :other::jsonb, :score, :affected::jsonb, 'OPEN',
        '{}'::jsonb, :basis)
      on conflict (space_id, id) do update
      set one_side = excluded.one_side,
        other_side = excluded.other_side,
        score = excluded.score,
        affected = excluded.affected,
        basis = excluded.basis
      """;

  private static final String SETTLE =
      """
      update mission.conflict
      set state = :state,
        given_up = :givenUp::jsonb
      where space_id = :space
      and id = :id
      and state = 'OPEN'
      """;

  private final JdbcClient jdbc;

  ConflictStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Conflict> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(ConflictStore::row).list();
  }

  void put(SpaceId space, MissionId mission, UUID id, Opposition opposition) {
    jdbc.sql(PUT)
        .param("space", space.value())
        .param("id", id)
        .param("mission", mission.value())
        .param("one", opposition.one().toJson())
        .param("other", opposition.other().toJson())
        .param("score", opposition.score())
        .param("affected", opposition.affected().toJson())
        .param("basis", opposition.basis().name())
        .update();
  }

  void settle(Conflict one, ConflictState state, Phrase givenUp) {
    jdbc.sql(SETTLE)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("state", state.name())
        .param("givenUp", givenUp.toJson())
        .update();
  }

  private static Conflict row(ResultSet row, int number) throws SQLException {
    return new Conflict(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new MissionId(row.getObject("mission_id", UUID.class)),
        row.getObject("id", UUID.class),
        new Opposition(
            Phrase.parse(row.getString("one_side")),
            Phrase.parse(row.getString("other_side")),
            row.getInt("score"),
            Phrase.parse(row.getString("affected")),
            Basis.valueOf(row.getString("basis"))),
        ConflictState.valueOf(row.getString("state")),
        Phrase.parse(row.getString("given_up")));
  }
}
