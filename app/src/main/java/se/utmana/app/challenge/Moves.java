package se.utmana.app.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.Role;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** Moves challenges from stage to stage, and remembers every move. */
@Component
public class Moves {

  private static final String EVENTS =
      """
      select move, from_stage, to_stage, role, reason, later_id, made_at
      from challenge.stage_event
      where space_id = :space
      and challenge_id = :challenge
      order by number
      """;

  /** The row is held until the event is written, so that events have an order without gaps. */
  private static final String STAGE =
      """
      select stage
      from challenge.challenge
      where space_id = :space
      and id = :challenge
      for update
      """;

  private static final String MOVE =
      """
      update challenge.challenge
      set stage = :stage,
        merged_into = cast(:into as uuid)
      where space_id = :space
      and id = :challenge
      """;

  private static final String INSERT =
      """
      insert into challenge.stage_event (
        space_id, challenge_id, number, move, from_stage, to_stage, role, reason, later_id,
        made_at)
      select :space, :challenge, count(*) + 1, :move, :from, :to, :role, :reason::jsonb,
        :later::uuid, :now
      from challenge.stage_event
      where space_id = :space
      and challenge_id = :challenge
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Records records;
  private final List<MoveGuard> guards;

  Moves(JdbcClient jdbc, Clock clock, Records records, List<MoveGuard> guards) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.records = records;
    this.guards = List.copyOf(guards);
  }

  /** Where a challenge is and how it came there. */
  public Course course(Challenge challenge) {
    return course(challenge, challenge.stage());
  }

  private Course course(Challenge challenge, Stage stage) {
    return new Course(stage, spec(EVENTS, challenge).query(Moves::event).list());
  }

  /** Moves a challenge on, or says why it stays where it is. */
  @Transactional
  public Optional<Refusal> move(Challenge challenge, Move move, Role role, Phrase reason) {
    return move.takesAnother()
        ? Optional.of(Refusal.at("move", "challenge.refused.move"))
        : move(challenge, move, role, reason, null);
  }

  /**
   * Moves a challenge on by a decision or by way of another challenge, or says why it stays where
   * it is. Those who contributed are told with this move, so no link need tell it again.
   *
   * @param later the decision, or the other challenge
   */
  @Transactional
  public Optional<Refusal> move(
      Challenge challenge, Move move, Role role, Phrase reason, @Nullable UUID later) {
    var stage = Stage.valueOf(spec(STAGE, challenge).query(String.class).single());
    var course = course(challenge, stage);
    var refusal =
        move.refusal(course, role, reason)
            .or(
                () ->
                    guards.stream()
                        .flatMap(one -> one.refusal(challenge, move).stream())
                        .findFirst());
    if (refusal.isPresent()) {
      return refusal;
    }
    var to = move.to(course);
    spec(MOVE, challenge)
        .param("stage", to.name())
        .param("into", move == Move.MERGE ? later : null, Types.OTHER)
        .update();
    spec(INSERT, challenge)
        .param("move", move.name())
        .param("from", stage.name())
        .param("to", to.name())
        .param("role", role.name())
        .param("reason", reason.toJson())
        .param("later", later)
        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .update();
    var what = "challenge.moved." + move.code();
    records.become(challenge.space(), challenge.id().value(), to.key(), what, later, reason);
    return Optional.empty();
  }

  private JdbcClient.StatementSpec spec(String sql, Challenge challenge) {
    return jdbc.sql(sql)
        .param("space", challenge.space().value())
        .param("challenge", challenge.id().value());
  }

  private static StageEvent event(ResultSet row, int number) throws SQLException {
    return new StageEvent(
        Move.valueOf(row.getString("move")),
        Stage.valueOf(row.getString("from_stage")),
        Stage.valueOf(row.getString("to_stage")),
        Role.valueOf(row.getString("role")),
        Phrase.parse(row.getString("reason")),
        row.getObject("later_id", UUID.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
