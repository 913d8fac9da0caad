package se.utmana.app.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.web.Refusal;

/** The members of the spaces, with their roles. */
@Component
public final class Members {

  private static final String PUT =
      """
      insert into space.member (space_id, account, role, actor_id, joined_at)
      values (:space, :account, :role, :actor, :at)
      on conflict (space_id, account) do update
      set role = excluded.role, actor_id = excluded.actor_id
      """;

  private static final String JOIN =
      """
      insert into space.member (space_id, account, role, actor_id, joined_at)
      values (:space, :account, :role, null, :at)
      on conflict (space_id, account) do nothing
      """;

  private static final String LIST =
      """
      select account, role, actor_id, joined_at
      from space.member
      where space_id = :space
      order by joined_at, account
      """;

  private static final String FIND =
      """
      select account, role, actor_id, joined_at
      from space.member
      where space_id = :space
      and account = :account
      """;

  /** Locked until the change is done, so that two leaders cannot leave at the same time. */
  private static final String LEADERS =
      """
      select account
      from space.member
      where space_id = :space
      and role = 'PROCESS_LEADER'
      order by account
      for update
      """;

  private static final String REMOVE =
      """
      delete from space.member
      where space_id = :space
      and account = :account
      """;

  private static final String SPACES_OF =
      """
      select space_id
      from space.member
      where account = :account
      order by space_id
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Members(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The members in the order in which they joined. */
  public List<Member> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(Members::member).list();
  }

  public Optional<Member> find(SpaceId space, UUID account) {
    return jdbc.sql(FIND)
        .param("space", space.value())
        .param("account", account)
        .query(Members::member)
        .optional();
  }

  /** The spaces that the account is a member of. */
  public List<SpaceId> spacesOf(UUID account) {
    return jdbc.sql(SPACES_OF)
        .param("account", account)
        .query((row, number) -> new SpaceId(row.getObject("space_id", UUID.class)))
        .list();
  }

  /** Makes the account a member; whoever already is one keeps the role that they have. */
  public boolean join(SpaceId space, UUID account, Role role) {
    return jdbc.sql(JOIN)
            .param("space", space.value())
            .param("account", account)
            .param("role", role.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Gives a member another role or another actor to represent. */
  public Optional<Refusal> change(SpaceId space, UUID account, Role role, @Nullable ActorId actor) {
    return unlessLastLeader(
        space, account, role != Role.PROCESS_LEADER, () -> put(space, account, role, actor));
  }

  /** Takes a member out of the space, or lets a member leave. */
  public Optional<Refusal> remove(SpaceId space, UUID account) {
    return unlessLastLeader(
        space,
        account,
        true,
        () -> jdbc.sql(REMOVE).param("space", space.value()).param("account", account).update());
  }

  void put(SpaceId space, UUID account, Role role, @Nullable ActorId actor) {
    jdbc.sql(PUT)
        .param("space", space.value())
        .param("account", account)
        .param("role", role.name())
        .param("actor", actor == null ? null : actor.value(), Types.OTHER)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A space always has a process leader. */
  private Optional<Refusal> unlessLastLeader(
      SpaceId space, UUID account, boolean ceasesToLead, Runnable change) {
    var refusal =
        transaction.execute(
            status -> {
              var leaders =
                  jdbc.sql(LEADERS).param("space", space.value()).query(UUID.class).list();
              if (ceasesToLead && leaders.equals(List.of(account))) {
                return Refusal.at("role", "space.refused.lastLeader");
              }
              change.run();
              return null;
            });
    return Optional.ofNullable(refusal);
  }

  private static Member member(ResultSet row, int number) throws SQLException {
    var actor = row.getObject("actor_id", UUID.class);
    return new Member(
        row.getObject("account", UUID.class),
        Role.valueOf(row.getString("role")),
        actor == null ? null : new ActorId(actor),
        row.getObject("joined_at", OffsetDateTime.class).toInstant());
  }
}
