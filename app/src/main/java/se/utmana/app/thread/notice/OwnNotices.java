package se.utmana.app.thread.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** What this module holds about a person: what they follow, and what they were told. */
@Component
class OwnNotices implements OwnData {

  private static final String FOLLOWED =
      """
      select space_id, record_id
      from thread.follow
      where account = :account
      order by space_id, record_id
      """;

  private static final String NOTICES =
      """
      select space_id, happening_id, told
      from thread.notice
      where reader_id = :account
      order by happening_id
      """;

  private static final String UNFOLLOW =
      """
      delete from thread.follow
      where account = :account
      """;

  private static final String DROP_NOTICES =
      """
      delete from thread.notice
      where reader_id = :account
      """;

  private static final String DROP_READER =
      """
      delete from thread.reader
      where id = :account
      """;

  private final JdbcClient jdbc;

  OwnNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record that the person follows. */
  record Followed(UUID space, UUID record) {}

  /** Something that the person was or will be told. */
  record Notice(UUID space, UUID happening, boolean told) {}

  /** All of it. */
  record Notices(List<Followed> follows, List<Notice> notices) {}

  @Override
  public String section() {
    return "notices";
  }

  @Override
  public Object of(AccountId account) {
    var follows =
        jdbc.sql(FOLLOWED)
            .param("account", account.value())
            .query(
                (row, number) ->
                    new Followed(
                        row.getObject("space_id", UUID.class),
                        row.getObject("record_id", UUID.class)))
            .list();
    var notices =
        jdbc.sql(NOTICES)
            .param("account", account.value())
            .query(
                (row, number) ->
                    new Notice(
                        row.getObject("space_id", UUID.class),
                        row.getObject("happening_id", UUID.class),
                        row.getBoolean("told")))
            .list();
    return new Notices(follows, notices);
  }

  @EventListener
  void on(AccountErased event) {
    for (var sql : List.of(UNFOLLOW, DROP_NOTICES, DROP_READER)) {
      jdbc.sql(sql).param("account", event.account().value()).update();
    }
  }
}
