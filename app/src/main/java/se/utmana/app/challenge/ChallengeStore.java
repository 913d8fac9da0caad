package se.utmana.app.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** The tables of challenges and of every wording that they have had. */
@Repository
class ChallengeStore {

  private static final String LIST =
      """
      select space_id, id, title, text, basis, source, stage, merged_into, version, written_at
      from challenge.challenge
      where space_id = :space
      order by id
      """;

  private static final String SLICE =
      """
      select space_id, id, title, text, basis, source, stage, merged_into, version, written_at
      from challenge.challenge
      where space_id = :space
      and id > :after
      order by id
      limit :rows
      """;

  private static final String FIND =
      """
      select space_id, id, title, text, basis, source, stage, merged_into, version, written_at
      from challenge.challenge
      where space_id = :space
      and id = :id
      """;

  private static final String INSERT =
      """
      insert into challenge.challenge
        (space_id, id, title, text, basis, source, stage, version, written_at)
      values
        (:space, :id, :title::jsonb, :text::jsonb, :basis, :source, :stage, 1, :now)
      """;

  private static final String UPDATE =
      """
      update challenge.challenge
      set title = :title::jsonb,
        text = :text::jsonb,
        basis = :basis,
        source = :source,
        version = version + 1,
        written_at = :now
      where space_id = :space
      and id = :id
      and version = :version
      """;

  private static final String MERGED_INTO =
      """
      select space_id, id, title, text, basis, source, stage, merged_into, version, written_at
      from challenge.challenge
      where space_id = :space
      and merged_into = :id
      order by id
      """;

  /** What was just written is kept as it is, whatever is written later. */
  private static final String KEEP =
      """
      insert into challenge.wording (
        space_id, challenge_id, version, title, text, basis, source, role, written_at)
      select space_id, id, version, title, text, basis, source, :role, written_at
      from challenge.challenge
      where space_id = :space
      and id = :id
      """;

  private static final String PLACES =
      """
      select unnest(places)
      from challenge.scope
      where space_id = :space
      and challenge_id = :id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ChallengeStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Challenge> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(ChallengeStore::row).list();
  }

  List<Challenge> listAfter(SpaceId space, ChallengeId after, int rows) {
    return jdbc.sql(SLICE)
        .param("space", space.value())
        .param("after", after.value())
        .param("rows", rows)
        .query(ChallengeStore::row)
        .list();
  }

  Optional<Challenge> find(SpaceId space, ChallengeId id) {
    return spec(FIND, space, id).query(ChallengeStore::row).optional();
  }

  List<Challenge> mergedInto(SpaceId space, ChallengeId id) {
    return spec(MERGED_INTO, space, id).query(ChallengeStore::row).list();
  }

  /** The codes of the places that it concerns. */
  List<String> places(SpaceId space, ChallengeId id) {
    return spec(PLACES, space, id).query((row, number) -> row.getString(1)).list();
  }

  void insert(SpaceId space, ChallengeId id, Wording wording) {
    written(INSERT, space, id, wording).param("stage", Stage.SUBMITTED.name()).update();
    keep(space, id);
  }

  /** False when somebody else has written since that version. */
  boolean update(Challenge read, Wording wording) {
    var rows =
        written(UPDATE, read.space(), read.id(), wording).param("version", read.version()).update();
    if (rows > 0) {
      keep(read.space(), read.id());
    }
    return rows > 0;
  }

  private void keep(SpaceId space, ChallengeId id) {
    spec(KEEP, space, id).param("role", Role.PROCESS_LEADER.name()).update();
  }

  private JdbcClient.StatementSpec written(
      String sql, SpaceId space, ChallengeId id, Wording wording) {
    return spec(sql, space, id)
        .param("title", wording.title().toJson())
        .param("text", wording.text().toJson())
        .param("basis", wording.basis().name())
        .param("source", wording.source())
        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, ChallengeId id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id.value());
  }

  private static Challenge row(ResultSet row, int number) throws SQLException {
    var into = row.getObject("merged_into", UUID.class);
    return new Challenge(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new ChallengeId(row.getObject("id", UUID.class)),
        new Wording(
            Phrase.parse(row.getString("title")),
            Phrase.parse(row.getString("text")),
            Basis.valueOf(row.getString("basis")),
            row.getString("source")),
        Stage.valueOf(row.getString("stage")),
        into == null ? null : new ChallengeId(into),
        row.getInt("version"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
