package se.utmana.app.challenge.bond;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** The tables of bonds and of what was said about them; rows are only added. */
@Repository
class BondStore {

  /** The bonds on either side of a space. */
  private static final String LIST =
      """
      select b.space_id, b.id, b.challenge_id, b.other_space, b.other_challenge, b.kind, b.reason,
        coalesce(e.state, 'ASKED') as state
      from challenge.bond b
      left join lateral (
        select n.state
        from challenge.bond_event n
        where n.space_id = b.space_id
        and n.bond_id = b.id
        order by n.number desc
        limit 1) e on true
      where b.space_id = :space
      or b.other_space = :space
      order by b.asked_at, b.id
      """;

  private static final String INSERT =
      """
      insert into challenge.bond (
        space_id, id, challenge_id, other_space, other_challenge, kind, reason, asked_at)
      values (
        :space, :id, :challenge, :otherSpace, :otherChallenge, :kind, :reason::jsonb, :at)
      """;

  /** Two who answer at once write the same number, and one of them fails. */
  private static final String SAY =
      """
      insert into challenge.bond_event (
        space_id, bond_id, number, state, said_by, role, reason, said_at)
      select :space, :id, count(*) + 1, :state, :by, :role, :reason::jsonb, :at
      from challenge.bond_event
      where space_id = :space
      and bond_id = :id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  BondStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Bond> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(BondStore::row).list();
  }

  void insert(Bond bond) {
    spec(INSERT, bond)
        .param("challenge", bond.challenge().value())
        .param("otherSpace", bond.otherSpace().value())
        .param("otherChallenge", bond.otherChallenge().value())
        .param("kind", bond.kind().name())
        .param("reason", bond.reason().toJson())
        .update();
  }

  void say(Bond bond, Bond.State state, SpaceId by, Phrase reason) {
    spec(SAY, bond)
        .param("state", state.name())
        .param("by", by.value())
        .param("role", Role.PROCESS_LEADER.name())
        .param("reason", reason.toJson())
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, Bond bond) {
    return jdbc.sql(sql)
        .param("space", bond.space().value())
        .param("id", bond.id())
        .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
  }

  private static Bond row(ResultSet row, int number) throws SQLException {
    return new Bond(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        new ChallengeId(row.getObject("challenge_id", UUID.class)),
        new SpaceId(row.getObject("other_space", UUID.class)),
        new ChallengeId(row.getObject("other_challenge", UUID.class)),
        Bond.Kind.valueOf(row.getString("kind")),
        Phrase.parse(row.getString("reason")),
        Bond.State.valueOf(row.getString("state")));
  }
}
