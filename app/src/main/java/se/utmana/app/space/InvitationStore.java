package se.utmana.app.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the invitations. */
@Component
final class InvitationStore {

  private static final String INSERT =
      """
      insert into space.invitation (
        space_id, id, token_digest, role, mail, invited_by, invited_at, expires_at, max_uses)
      values (
        :space, :id, :digest, :role, :mail, :by, :at, :expires, :maxUses)
      """;

  private static final String LIST =
      """
      select i.space_id, i.id, i.role, i.mail, i.invited_by, i.invited_at, i.expires_at,
        i.max_uses, i.revoked_at is not null as revoked,
        (select count(*)
          from space.invitation_use u
          where u.space_id = i.space_id and u.invitation_id = i.id) as uses
      from space.invitation i
      where i.space_id = :space
      order by i.id desc
      """;

  private static final String FIND =
      """
      select i.space_id, i.id, i.role, i.mail, i.invited_by, i.invited_at, i.expires_at,
        i.max_uses, i.revoked_at is not null as revoked,
        (select count(*)
          from space.invitation_use u
          where u.space_id = i.space_id and u.invitation_id = i.id) as uses
      from space.invitation i
      where i.space_id = :space
      and i.token_digest = :digest
      """;

  /** Held until the use is counted, so that the last place is given once. */
  private static final String LOCK =
      """
      select id
      from space.invitation
      where space_id = :space
      and token_digest = :digest
      for update
      """;

  private static final String USE =
      """
      insert into space.invitation_use (space_id, invitation_id, account, used_at)
      values (:space, :id, :account, :at)
      on conflict (space_id, invitation_id, account) do nothing
      """;

  private static final String REVOKE =
      """
      update space.invitation
      set revoked_at = coalesce(revoked_at, :at)
      where space_id = :space
      and id = :id
      """;

  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Invitation invitation, InvitationToken token) {
    jdbc.sql(INSERT)
        .param("space", invitation.space().value())
        .param("id", invitation.id().value())
        .param("digest", token.digest())
        .param("role", invitation.role().name())
        .param("mail", invitation.mail(), Types.VARCHAR)
        .param("by", invitation.invitedBy())
        .param("at", utc(invitation.invitedAt()))
        .param("expires", utc(invitation.expiresAt()))
        .param("maxUses", invitation.maxUses())
        .update();
  }

  List<Invitation> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(InvitationStore::row).list();
  }

  Optional<Invitation> find(InvitationToken token) {
    return jdbc.sql(FIND)
        .param("space", token.space().value())
        .param("digest", token.digest())
        .query(InvitationStore::row)
        .optional();
  }

  void lock(InvitationToken token) {
    jdbc.sql(LOCK)
        .param("space", token.space().value())
        .param("digest", token.digest())
        .query(UUID.class)
        .optional();
  }

  void use(Invitation invitation, UUID account, Instant at) {
    jdbc.sql(USE)
        .param("space", invitation.space().value())
        .param("id", invitation.id().value())
        .param("account", account)
        .param("at", utc(at))
        .update();
  }

  void revoke(SpaceId space, InvitationId id, Instant at) {
    jdbc.sql(REVOKE)
        .param("space", space.value())
        .param("id", id.value())
        .param("at", utc(at))
        .update();
  }

  private static Invitation row(ResultSet row, int number) throws SQLException {
    return new Invitation(
        new InvitationId(row.getObject("id", UUID.class)),
        new SpaceId(row.getObject("space_id", UUID.class)),
        Role.valueOf(row.getString("role")),
        row.getString("mail"),
        row.getObject("invited_by", UUID.class),
        instant(row, "invited_at"),
        instant(row, "expires_at"),
        row.getInt("max_uses"),
        row.getInt("uses"),
        row.getBoolean("revoked"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
