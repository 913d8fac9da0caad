package se.utmana.app.thread.saved;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When saved searches are looked through again, and what they have found before. */
@Component
class SavedSearchTurns {

  private static final String DUE =
      """
      select distinct account
      from thread.saved_search
      where by_mail
      and looked_on <= :latest
      order by account
      """;

  /** Of two nodes one looks: the other finds the day changed. */
  private static final String CLAIM =
      """
      update thread.saved_search
      set looked_on = :today
      where account = :account
      and by_mail
      and looked_on <= :latest
      returning id, account, words, space_id, kind, by_mail, stop_token
      """;

  private static final String SEEN =
      """
      select seen
      from thread.saved_search
      where id = :id
      """;

  private static final String SEE =
      """
      update thread.saved_search
      set seen = :seen
      where id = :id
      """;

  private final JdbcClient jdbc;

  SavedSearchTurns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> listDue(LocalDate latest) {
    return jdbc.sql(DUE)
        .param("latest", latest)
        .query((row, number) -> row.getObject("account", UUID.class))
        .list();
  }

  List<SavedSearch> claim(UUID account, LocalDate today, LocalDate latest) {
    return jdbc.sql(CLAIM)
        .param("account", account)
        .param("today", today)
        .param("latest", latest)
        .query((row, number) -> SavedSearchStore.read(row))
        .list();
  }

  Set<UUID> seen(UUID id) {
    return jdbc.sql(SEEN)
        .param("id", id)
        .query((row, number) -> Set.copyOf(List.of((UUID[]) row.getArray("seen").getArray())))
        .single();
  }

  void see(UUID id, Collection<UUID> seen) {
    jdbc.sql(SEE).param("id", id).param("seen", SavedSearchStore.array(seen)).update();
  }
}
