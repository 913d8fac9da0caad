package se.utmana.app.mission.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.space.Level;
import se.utmana.app.space.Role;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Which spaces contribute to which missions above them. */
@Component
public class Supports {

  private static final String FROM =
      """
      select space_id, id, upper_space_id, upper_mission_id, text, state
      from mission.support
      where space_id = :space
      order by id
      """;

  private static final String TO =
      """
      select space_id, id, upper_space_id, upper_mission_id, text, state
      from mission.support
      where upper_space_id = :upper
      and upper_mission_id = :mission
      order by id
      """;

  private static final String INSERT =
      """
      insert into mission.support (
        space_id, id, upper_space_id, upper_mission_id, text, state)
      values (:space, :id, :upper, :mission, :text::jsonb, 'ASKED')
      """;

  private static final String MOVE =
      """
      update mission.support
      set state = :to
      where space_id = :space
      and id = :id
      and state in ('ASKED', 'ACCEPTED')
      """;

  private final JdbcClient jdbc;
  private final Spaces spaces;
  private final Journal journal;

  Supports(JdbcClient jdbc, Spaces spaces, Journal journal) {
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.journal = journal;
  }

  /** What a space contributes, or has offered to. */
  public List<Support> from(SpaceId space) {
    return jdbc.sql(FROM).param("space", space.value()).query(Supports::row).list();
  }

  /** What other spaces contribute to a mission, or have offered to. */
  public List<Support> to(Mission mission) {
    return jdbc.sql(TO)
        .param("upper", mission.space().value())
        .param("mission", mission.id().value())
        .query(Supports::row)
        .list();
  }

  /** The levels of the spaces that contribute, as the other side has accepted. */
  public Set<Level> levels(Mission mission) {
    var accepted =
        to(mission).stream()
            .filter(one -> one.state() == SupportState.ACCEPTED)
            .map(Support::space)
            .toList();
    return spaces.list(accepted).stream().map(Space::level).collect(Collectors.toSet());
  }

  /** Offers to contribute; the space above has to accept it. */
  @Transactional
  public Optional<Refusal> offer(Space from, Space upper, Mission mission, Phrase text) {
    var refusal = Support.refusal(from, upper, mission, text);
    var isThere =
        from(from.id()).stream()
            .filter(one -> one.mission().equals(mission.id()))
            .anyMatch(
                one -> one.state() == SupportState.ASKED || one.state() == SupportState.ACCEPTED);
    if (refusal.isPresent() || isThere) {
      return isThere
          ? Optional.of(Refusal.at("mission", "mission.support.refused.twice"))
          : refusal;
    }
    var id = Ids.next();
    jdbc.sql(INSERT)
        .param("space", from.id().value())
        .param("id", id)
        .param("upper", upper.id().value())
        .param("mission", mission.id().value())
        .param("text", text.toJson())
        .update();
    note(from.id(), id, "mission.done.support.offer", text);
    return Optional.empty();
  }

  /** The space above answers an offer, or either side ends it. */
  @Transactional
  public void answer(Support support, SupportState to) {
    var moved =
        jdbc.sql(MOVE)
            .param("space", support.space().value())
            .param("id", support.id())
            .param("to", to.name())
            .update();
    if (moved > 0) {
      note(support.space(), support.id(), "mission.done.support." + to.name(), support.text());
    }
  }

  private void note(SpaceId space, UUID id, String what, Phrase text) {
    var note = new Journal.Note(what, text, Role.PROCESS_LEADER, Phrase.EMPTY);
    journal.add(space, null, id, note);
  }

  private static Support row(ResultSet row, int number) throws SQLException {
    return new Support(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        new SpaceId(row.getObject("upper_space_id", UUID.class)),
        new MissionId(row.getObject("upper_mission_id", UUID.class)),
        Phrase.parse(row.getString("text")),
        SupportState.valueOf(row.getString("state")));
  }
}
