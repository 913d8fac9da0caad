package se.utmana.app.thread;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Viewer;

/** The index of all records. */
@Component
public class Records {

  private static final String PUT =
      """
      insert into thread.record
        (space_id, id, kind, title, text, path, place, state, reach, day)
      values
        (:space, :id, :kind, :title::jsonb, :text::jsonb, :path, :place, :state, :reach,
          coalesce(cast(:day as date), current_date))
      on conflict (space_id, id) do update
      set kind = excluded.kind,
        title = excluded.title,
        text = excluded.text,
        path = excluded.path,
        place = excluded.place,
        state = excluded.state,
        reach = excluded.reach,
        day = coalesce(cast(:day as date), record.day)
      """;

  /** The words go; the links stay for the case that the record is published again. */
  private static final String WITHDRAW =
      """
      update thread.record
      set title = '{}',
        text = '{}',
        reach = 'NOBODY'
      where space_id = :space
      and id = :id
      """;

  private static final String BECOME =
      """
      update thread.record
      set state = :state
      where space_id = :space
      and id = :id
      """;

  private static final String FIND =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.record r
      join space.space s on s.id = r.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where r.space_id = :space
      and r.id = :id
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      """;

  private static final String BEFORE =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.link l
      join thread.record r on r.space_id = l.space_id and r.id = l.from_id
      join space.space s on s.id = l.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where l.space_id = :space
      and l.to_id = :id
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      order by r.day, r.id
      limit :most
      """;

  /** Of the statements of a dialogue, those from which something came. */
  private static final String AFTER =
      """
      select r.space_id, r.id, r.kind, r.title, r.text, r.path, r.place, r.state, r.reach, r.day
      from thread.link l
      join thread.record r on r.space_id = l.space_id and r.id = l.to_id
      join space.space s on s.id = l.space_id
      left join space.member m on m.space_id = s.id and m.account = :account
      where l.space_id = :space
      and l.from_id = :id
      and (s.visibility = 'PUBLIC' or m.account is not null)
      and (r.reach = 'SPACE' or r.reach = 'MEMBERS' and m.account is not null)
      and (
        l.relation <> 'VOICED_IN'
        or exists (
          select 1
          from thread.link n
          where n.space_id = l.space_id
          and n.from_id = l.to_id
          and n.relation <> 'ANSWERS'))
      order by r.day, r.id
      limit :most
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  public Records(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Publishes a record, or what it says now. */
  public void put(Face face) {
    jdbc.sql(PUT)
        .param("space", face.space().value())
        .param("id", face.id())
        .param("kind", face.kind())
        .param("title", face.title().toJson())
        .param("text", face.text().toJson())
        .param("path", face.path())
        .param("place", face.place())
        .param("state", face.state())
        .param("reach", face.reach().name())
        .param("day", face.day(), Types.DATE)
        .update();
  }

  /**
   * A record has come further, or was put aside; those who contributed to it are told.
   *
   * @param state the key of the text that says where it is now
   * @param what the key of the text that says what was done
   * @param reason why, may be empty
   */
  @Transactional
  public void become(SpaceId space, UUID id, String state, String what, Phrase reason) {
    become(space, id, state, what, null, reason);
  }

  /**
   * A record has come further by way of a later one, and those who contributed are told both.
   *
   * @param later where it is told, such as the decision that was made; null where there is none
   */
  @Transactional
  public void become(
      SpaceId space, UUID id, String state, String what, @Nullable UUID later, Phrase reason) {
    jdbc.sql(BECOME).param("space", space.value()).param("id", id).param("state", state).update();
    events.publishEvent(new CameOf(space, id, what, later, reason));
  }

  /** Takes a record out of everybody's sight; nothing happens where there is none. */
  public void withdraw(SpaceId space, UUID id) {
    jdbc.sql(WITHDRAW).param("space", space.value()).param("id", id).update();
  }

  /** The record, for a viewer who may see it. */
  public Optional<Face> find(SpaceId space, UUID id, Viewer viewer) {
    return jdbc.sql(FIND)
        .param("space", space.value())
        .param("id", id)
        .param("account", viewer.account(), Types.OTHER)
        .query((row, number) -> FaceRow.read(row))
        .optional();
  }

  /**
   * What a record comes from and what it led to; nothing for a viewer who may not see the space,
   * though the record itself may be open to everybody with a link.
   */
  public Line line(SpaceId space, UUID id, Viewer viewer) {
    return new Line(id, list(BEFORE, space, id, viewer), list(AFTER, space, id, viewer));
  }

  private List<Face> list(String sql, SpaceId space, UUID id, Viewer viewer) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("id", id)
        .param("account", viewer.account(), Types.OTHER)
        .param("most", Line.MOST)
        .query((row, number) -> FaceRow.read(row))
        .list();
  }
}
