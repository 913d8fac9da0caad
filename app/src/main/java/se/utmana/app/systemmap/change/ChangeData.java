package se.utmana.app.systemmap.change;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;
import se.utmana.app.web.Phrase;

/** What a person changed on maps: theirs to take along, and nobody's once they are gone. */
@Component
class ChangeData implements OwnData {

  private static final String OF_PERSON =
      """
      select m.title, c.number, c.element_id, c.action, c.field, c.made_at
      from systemmap.change c
      join systemmap.map m on m.space_id = c.space_id and m.id = c.map_id
      where c.account = :account
      order by c.made_at
      """;

  /** The map stays as it was drawn; who drew it is forgotten. */
  private static final String FORGET =
      """
      update systemmap.change
      set account = null
      where account = :account
      """;

  private final JdbcClient jdbc;

  ChangeData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String section() {
    return "mapChanges";
  }

  @Override
  public Object of(AccountId account) {
    return jdbc.sql(OF_PERSON)
        .param("account", account.value())
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "map", Phrase.parse(row.getString("title")),
                    "number", row.getInt("number"),
                    "element", row.getObject("element_id", UUID.class),
                    "action", row.getString("action"),
                    "field", row.getString("field"),
                    "madeAt", row.getObject("made_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @EventListener
  void on(AccountErased event) {
    jdbc.sql(FORGET).param("account", event.account().value()).update();
  }
}
