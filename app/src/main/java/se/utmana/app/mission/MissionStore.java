package se.utmana.app.mission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of missions. */
@Repository
class MissionStore {

  private static final String LIST =
      """
      select m.space_id, m.id, m.direction, m.background, m.basis, m.source, m.state, m.version,
        m.written_at,
        array(
          select a.challenge_id
          from mission.answer a
          where a.space_id = m.space_id
          and a.mission_id = m.id
          order by a.challenge_id) as answers
      from mission.mission m
      where m.space_id = :space
      order by m.id
      """;

  /** Held until the step is written, so that each is judged by where the mission is now. */
  private static final String HOLD =
      """
      select id
      from mission.mission
      where space_id = :space
      and id = :id
      for update
      """;

  /** Held so that two people do not open the fourth mission at the same time. */
  private static final String HOLD_ALL =
      """
      select id
      from mission.mission
      where space_id = :space
      order by id
      for update
      """;

  private static final String INSERT =
      """
      insert into mission.mission (
        space_id, id, direction, background, basis, source, state, version, written_at)
      values (
        :space, :id, :direction::jsonb, :background::jsonb, :basis, :source, 'DRAFT', 1, :now)
      """;

  private static final String UPDATE =
      """
      update mission.mission
      set direction = :direction::jsonb,
        background = :background::jsonb,
        basis = :basis,
        source = :source,
        version = version + 1,
        written_at = :now
      where space_id = :space
      and id = :id
      """;

  private static final String MOVE =
      """
      update mission.mission
      set state = :state
      where space_id = :space
      and id = :id
      """;

  private static final String UNANSWER =
      """
      delete from mission.answer
      where space_id = :space
      and mission_id = :id
      """;

  /** Only challenges of the space itself. */
  private static final String ANSWER =
      """
      insert into mission.answer (space_id, mission_id, challenge_id)
      select c.space_id, :id, c.id
      from challenge.challenge c
      where c.space_id = :space
      and c.id = :challenge
      """;

  private static final String CHALLENGES =
      """
      select id
      from challenge.challenge
      where space_id = :space
      """;

  private final JdbcClient jdbc;

  MissionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Mission> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(MissionStore::row).list();
  }

  Optional<Mission> find(SpaceId space, MissionId id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  void hold(SpaceId space) {
    jdbc.sql(HOLD_ALL).param("space", space.value()).query(UUID.class).list();
  }

  /** The mission as it is now, held by this transaction. */
  Mission hold(SpaceId space, MissionId id) {
    spec(HOLD, space, id).query(UUID.class).single();
    return find(space, id).orElseThrow();
  }

  void insert(SpaceId space, MissionId id, Direction direction, Instant now) {
    write(INSERT, space, id, direction, now);
  }

  void update(SpaceId space, MissionId id, Direction direction, Instant now) {
    write(UPDATE, space, id, direction, now);
  }

  private void write(String sql, SpaceId space, MissionId id, Direction direction, Instant now) {
    spec(sql, space, id)
        .param("direction", direction.sentence().toJson())
        .param("background", direction.background().toJson())
        .param("basis", direction.basis().name())
        .param("source", direction.source())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void move(SpaceId space, MissionId id, MissionState to) {
    spec(MOVE, space, id).param("state", to.name()).update();
  }

  void answer(SpaceId space, MissionId id, Collection<ChallengeId> challenges) {
    spec(UNANSWER, space, id).update();
    challenges.stream()
        .distinct()
        .forEach(one -> spec(ANSWER, space, id).param("challenge", one.value()).update());
  }

  /** Every challenge that a mission of the space can answer. */
  List<ChallengeId> answered(SpaceId space) {
    return jdbc.sql(CHALLENGES)
        .param("space", space.value())
        .query((row, number) -> new ChallengeId(row.getObject("id", UUID.class)))
        .list();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, MissionId id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id.value());
  }

  private static Mission row(ResultSet row, int number) throws SQLException {
    return new Mission(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new MissionId(row.getObject("id", UUID.class)),
        new Direction(
            Phrase.parse(row.getString("direction")),
            Phrase.parse(row.getString("background")),
            Basis.valueOf(row.getString("basis")),
            row.getString("source")),
        MissionState.valueOf(row.getString("state")),
        row.getInt("version"),
        Stream.of((UUID[]) row.getArray("answers").getArray()).map(ChallengeId::new).toList(),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
