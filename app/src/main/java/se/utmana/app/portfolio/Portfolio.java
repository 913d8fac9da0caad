package se.utmana.app.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.web.Phrase;

/** Everything that a space explores, tests and does, of all kinds together. */
@Component
public class Portfolio {

  private static final String LIST =
      """
      select 'EXPEDITION' as kind, id, challenge_id, lever_id, cast(null as text) as push, title, starts_on, ends_on,
        state, state in ('PLANNED', 'UNDER_WAY', 'SENSEMAKING') as is_current, illustrative
      from portfolio.expedition
      where space_id = :space
      union all
      select 'EXPERIMENT', id, challenge_id, lever_id, push, title, starts_on, ends_on,
        state, state in ('DRAFT', 'RUNNING', 'FINISHED'), illustrative
      from portfolio.experiment
      where space_id = :space
      and (:members or state not in ('DRAFT', 'DROPPED'))
      union all
      select 'MEASURE', id, challenge_id, lever_id, push, title, starts_on, ends_on,
        state, state not in ('DONE', 'STOPPED'), illustrative
      from portfolio.measure
      where space_id = :space
      order by id desc
      """;

  private final JdbcClient jdbc;

  Portfolio(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the viewer may see, the newest first; drafts are for members. */
  public List<Entry> list(Room room) {
    return jdbc.sql(LIST)
        .param("space", room.space().id().value())
        .param("members", room.isMember())
        .query(Portfolio::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var kind = Kind.valueOf(row.getString("kind"));
    var push = row.getString("push");
    return new Entry(
        kind,
        row.getObject("id", UUID.class),
        row.getObject("challenge_id", UUID.class),
        row.getObject("lever_id", UUID.class),
        push == null ? null : Push.valueOf(push),
        Phrase.parse(row.getString("title")),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        stateKey(kind, row.getString("state")),
        row.getBoolean("is_current"),
        row.getBoolean("illustrative"));
  }

  private static String stateKey(Kind kind, String state) {
    return kind.key().replaceFirst("one$", "state.") + state.toLowerCase(Locale.ROOT);
  }
}
