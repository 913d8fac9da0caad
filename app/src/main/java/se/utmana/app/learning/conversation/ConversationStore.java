package se.utmana.app.learning.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores conversations. */
@Component
class ConversationStore {

  private static final String LIST =
      """
      select c.space_id, c.id, c.kind, c.purpose, c.day, c.hours_planned, c.hours_held, c.notes,
        c.decisions, c.illustrative, c.state, a.actors, a.people
      from learning.conversation c
      cross join lateral (
        select coalesce(array_agg(t.actor_id order by t.actor_id), '{}') as actors,
          coalesce(array_agg(t.people order by t.actor_id), '{}') as people
        from learning.attendance t
        where t.space_id = c.space_id
        and t.conversation_id = c.id) a
      where c.space_id = :space
      and (cast(:id as uuid) is null or c.id = :id)
      order by c.day desc, c.id desc
      """;

  private static final String INSERT =
      """
      insert into learning.conversation (
        space_id, id, kind, purpose, day, hours_planned, notes, decisions, illustrative, state)
      values (:space, :id, :kind, :purpose::jsonb, :day, :hours, '{}', '{}', :illustrative,
        'PLANNED')
      """;

  private static final String HOLD =
      """
      update learning.conversation
      set state = 'HELD',
        hours_held = :hours,
        notes = :notes::jsonb,
        decisions = :decisions::jsonb
      where space_id = :space
      and id = :id
      and state = 'PLANNED'
      """;

  private static final String CANCEL =
      """
      update learning.conversation
      set state = 'CANCELLED'
      where space_id = :space
      and id = :id
      and state = 'PLANNED'
      """;

  private static final String ATTEND =
      """
      insert into learning.attendance (space_id, conversation_id, actor_id, people)
      select :space, :id, t.actor, t.people
      from unnest(:actors::uuid[], :people::integer[]) as t (actor, people)
      on conflict (space_id, conversation_id, actor_id) do update
      set people = excluded.people
      """;

  private final JdbcClient jdbc;

  ConversationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Conversation> list(SpaceId space) {
    return jdbc.sql(LIST)
        .param("space", space.value())
        .param("id", null, Types.OTHER)
        .query(ConversationStore::row)
        .list();
  }

  Optional<Conversation> find(SpaceId space, UUID id) {
    return spec(LIST, space, id).query(ConversationStore::row).optional();
  }

  void insert(Conversation one) {
    var draft = one.draft();
    spec(INSERT, one.space(), one.id())
        .param("kind", Objects.requireNonNull(draft.kind()).name())
        .param("purpose", draft.purpose().toJson())
        .param("day", draft.day())
        .param("hours", draft.hours())
        .param("illustrative", draft.illustrative())
        .update();
    attend(one, draft.invited().stream().map(actor -> new Attendance(actor, 0)).toList());
  }

  /** False when somebody else said meanwhile what became of it. */
  boolean hold(Conversation one, Minutes minutes) {
    var isDone =
        spec(HOLD, one.space(), one.id())
                .param("hours", minutes.hours())
                .param("notes", minutes.notes().toJson())
                .param("decisions", minutes.decisions().toJson())
                .update()
            > 0;
    if (isDone) {
      attend(one, minutes.came());
    }
    return isDone;
  }

  boolean cancel(Conversation one) {
    return spec(CANCEL, one.space(), one.id()).update() > 0;
  }

  private void attend(Conversation one, List<Attendance> list) {
    spec(ATTEND, one.space(), one.id())
        .param("actors", list.stream().map(Attendance::actor).toArray(UUID[]::new))
        .param("people", list.stream().map(Attendance::people).toArray(Integer[]::new))
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, SpaceId space, UUID id) {
    return jdbc.sql(sql).param("space", space.value()).param("id", id);
  }

  private static Conversation row(ResultSet row, int number) throws SQLException {
    var actors = (UUID[]) row.getArray("actors").getArray();
    var people = (Integer[]) row.getArray("people").getArray();
    var attendance = new ArrayList<Attendance>();
    for (var i = 0; i < actors.length; i++) {
      attendance.add(new Attendance(actors[i], people[i]));
    }
    var held = row.getBigDecimal("hours_held");
    return new Conversation(
        new SpaceId(row.getObject("space_id", UUID.class)),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        new ConversationDraft(
            ConversationKind.valueOf(row.getString("kind")),
            Phrase.parse(row.getString("purpose")),
            row.getObject("day", LocalDate.class),
            row.getBigDecimal("hours_planned").doubleValue(),
            List.of(actors),
            row.getBoolean("illustrative")),
        ConversationState.valueOf(row.getString("state")),
        new Minutes(
            held == null ? null : held.doubleValue(),
            attendance,
            Phrase.parse(row.getString("notes")),
            Phrase.parse(row.getString("decisions"))));
  }
}
