package se.utmana.app.thread.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.search.Question;

/** The statements of saved searches. */
@Component
class SavedSearchStore {

  private static final String INSERT =
      """
      insert into thread.saved_search
        (id, account, words, space_id, kind, by_mail, stop_token, seen, looked_on)
      values (:id, :account, :words, :space, :kind, :mail, :token, :seen, :today)
      on conflict (account, words, space_id, kind) do nothing
      """;

  private static final String LIST =
      """
      select id, account, words, space_id, kind, by_mail, stop_token
      from thread.saved_search
      where account = :account
      order by words, id
      """;

  private static final String REMOVE =
      """
      delete from thread.saved_search
      where id = :id
      and account = :account
      """;

  private static final String SET_MAIL =
      """
      update thread.saved_search
      set by_mail = :mail
      where id = :id
      and account = :account
      """;

  private static final String SET_FEED =
      """
      update thread.saved_search
      set feed_digest = :digest
      where id = :id
      and account = :account
      """;

  private static final String OF_FEED =
      """
      select id, account, words, space_id, kind, by_mail, stop_token
      from thread.saved_search
      where feed_digest = :digest
      """;

  private static final String STOP =
      """
      update thread.saved_search
      set by_mail = false
      where account = (select account from thread.saved_search where stop_token = :token)
      """;

  private static final String IS_KNOWN =
      """
      select count(*)
      from thread.saved_search
      where stop_token = :token
      """;

  private static final String FORGET =
      """
      delete from thread.saved_search
      where account = :account
      """;

  private final JdbcClient jdbc;

  SavedSearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(SavedSearch saved, Collection<UUID> seen, LocalDate today) {
    var question = saved.question();
    var space = question.space();
    jdbc.sql(INSERT)
        .param("id", saved.id())
        .param("account", saved.account())
        .param("words", question.words())
        .param("space", space == null ? null : space.value(), Types.OTHER)
        .param("kind", question.kind())
        .param("mail", saved.byMail())
        .param("token", saved.stopToken())
        .param("seen", array(seen))
        .param("today", today)
        .update();
  }

  List<SavedSearch> list(UUID account) {
    return jdbc.sql(LIST).param("account", account).query((row, number) -> read(row)).list();
  }

  boolean remove(UUID id, UUID account) {
    return jdbc.sql(REMOVE).param("id", id).param("account", account).update() == 1;
  }

  boolean setMail(UUID id, UUID account, boolean byMail) {
    return jdbc.sql(SET_MAIL)
            .param("id", id)
            .param("account", account)
            .param("mail", byMail)
            .update()
        == 1;
  }

  boolean setFeed(UUID id, UUID account, byte[] digest) {
    return jdbc.sql(SET_FEED)
            .param("id", id)
            .param("account", account)
            .param("digest", digest)
            .update()
        == 1;
  }

  Optional<SavedSearch> ofFeed(byte[] digest) {
    return jdbc.sql(OF_FEED).param("digest", digest).query((row, number) -> read(row)).optional();
  }

  void stopLetters(String token) {
    jdbc.sql(STOP).param("token", token).update();
  }

  boolean isKnown(String token) {
    return jdbc.sql(IS_KNOWN).param("token", token).query(Integer.class).single() > 0;
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  static SavedSearch read(ResultSet row) throws SQLException {
    var space = row.getObject("space_id", UUID.class);
    return new SavedSearch(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        new Question(
            row.getString("words"),
            space == null ? null : new SpaceId(space),
            row.getString("kind"),
            1),
        row.getBoolean("by_mail"),
        row.getString("stop_token"));
  }
}
