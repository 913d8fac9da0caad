package se.utmana.app.mission.theory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The theories of change of the missions, line by line. */
@Component
public class Theories {

  private static final String LIST =
      """
      select id, shelf, text
      from mission.line
      where space_id = :space
      and mission_id = :mission
      and removed_at is null
      order by id
      """;

  private static final String INSERT =
      """
      insert into mission.line (space_id, id, mission_id, shelf, text)
      values (:space, :id, :mission, :shelf, :text::jsonb)
      on conflict (space_id, id) do nothing
      """;

  private static final String REMOVE =
      """
      update mission.line
      set removed_at = :now
      where space_id = :space
      and mission_id = :mission
      and id = :id
      and removed_at is null
      """;

  private final JdbcClient jdbc;
  private final Journal journal;

  Theories(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
  }

  public List<TheoryLine> of(SpaceId space, MissionId mission) {
    return jdbc.sql(LIST)
        .param("space", space.value())
        .param("mission", mission.value())
        .query(Theories::row)
        .list();
  }

  /** Adds a line; sent twice, it is there once. */
  @Transactional
  public Optional<Refusal> add(Mission mission, TheoryLine line) {
    var refusal = Written.needed("text", line.text(), Written.LINE);
    if (refusal.isEmpty()) {
      var rows =
          spec(INSERT, mission, line.id())
              .param("shelf", line.shelf().name())
              .param("text", line.text().toJson())
              .update();
      if (rows > 0) {
        note(mission, line.id(), line.text(), "mission.done.theory.add");
      }
    }
    return refusal;
  }

  @Transactional
  public void remove(Mission mission, UUID id) {
    var text =
        of(mission.space(), mission.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .map(TheoryLine::text)
            .orElse(Phrase.EMPTY);
    var rows =
        spec(REMOVE, mission, id).param("now", journal.now().atOffset(ZoneOffset.UTC)).update();
    if (rows > 0) {
      note(mission, id, text, "mission.done.theory.remove");
    }
  }

  private void note(Mission mission, UUID id, Phrase text, String what) {
    var note = new Journal.Note(what, text, Role.PROCESS_LEADER, Phrase.EMPTY);
    journal.add(mission.space(), mission.id(), id, note);
  }

  private JdbcClient.StatementSpec spec(String sql, Mission mission, UUID id) {
    return jdbc.sql(sql)
        .param("space", mission.space().value())
        .param("mission", mission.id().value())
        .param("id", id);
  }

  private static TheoryLine row(ResultSet row, int number) throws SQLException {
    return new TheoryLine(
        row.getObject("id", UUID.class),
        Shelf.valueOf(row.getString("shelf")),
        Phrase.parse(row.getString("text")));
  }
}
