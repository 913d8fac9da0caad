package se.utmana.app.thread.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Followers;
import se.utmana.app.web.Sha256;
import se.utmana.app.web.Viewer;

/** The secret addresses of members' feeds. A new one replaces the one before. */
@Component
class FeedKeys {

  private static final String PUT =
      """
      insert into thread.feed_key (space_id, account, secret_digest)
      values (:space, :account, :digest)
      on conflict (space_id, account) do update
      set secret_digest = excluded.secret_digest
      """;

  private static final String FIND =
      """
      select k.account, s.slug
      from thread.feed_key k
      join space.space s on s.id = k.space_id
      where k.secret_digest = :digest
      """;

  private static final String FORGET =
      """
      delete from thread.feed_key
      where account = :account
      """;

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Spaces spaces;

  FeedKeys(JdbcClient jdbc, Accounts accounts, Spaces spaces) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.spaces = spaces;
  }

  private record Key(UUID account, String slug) {}

  /** A new secret for the viewer's feed of a space. */
  String renew(Room room) {
    var secret = Followers.aToken();
    jdbc.sql(PUT)
        .param("space", room.space().id().value())
        .param("account", room.viewer().requireAccount())
        .param("digest", Sha256.of(secret))
        .update();
    return secret;
  }

  /** The space as the owner of the secret may see it now: nothing once they have left it. */
  Optional<Room> open(String secret) {
    return jdbc.sql(FIND)
        .param("digest", Sha256.of(secret))
        .query(Key.class)
        .optional()
        .flatMap(
            key ->
                accounts
                    .find(new AccountId(key.account()))
                    .flatMap(
                        account ->
                            spaces.enter(
                                key.slug(),
                                new Viewer(
                                    account.id().value(),
                                    account.name(),
                                    false,
                                    account.language()))));
  }

  @EventListener
  void on(AccountErased event) {
    jdbc.sql(FORGET).param("account", event.account().value()).update();
  }
}
