package se.utmana.app.precondition.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/** The notes of the spaces about their preconditions; none is ever changed. */
@Component
public class PreconditionNotes {

  static final int LENGTH = 1000;

  private static final String INSERT =
      """
      insert into precondition.note (space_id, id, precondition, text, role, written_on)
      values (:space, :id, :precondition, :text::jsonb, :role, :day)
      """;

  private static final String LIST =
      """
      select id, precondition, text, role, written_on
      from precondition.note
      where space_id = :space
      order by id desc
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PreconditionNotes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The latest first. */
  public List<Note> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(PreconditionNotes::note).list();
  }

  @Transactional
  public Optional<Refusal> write(SpaceId space, Precondition about, Phrase text, Role role) {
    if (text.isEmpty()) {
      return Optional.of(Refusal.at("text", "precondition.refused.note"));
    }
    if (text.byLanguage().values().stream().anyMatch(one -> one.length() > LENGTH)) {
      return Optional.of(Refusal.at("text", "precondition.refused.long", LENGTH));
    }
    jdbc.sql(INSERT)
        .param("space", space.value())
        .param("id", Ids.next())
        .param("precondition", about.name())
        .param("text", text.toJson())
        .param("role", role.key())
        .param("day", SwedishTime.today(clock))
        .update();
    return Optional.empty();
  }

  private static Note note(ResultSet row, int number) throws SQLException {
    return new Note(
        row.getObject("id", UUID.class),
        Precondition.valueOf(row.getString("precondition")),
        Phrase.parse(row.getString("text")),
        row.getString("role"),
        row.getObject("written_on", LocalDate.class));
  }
}
