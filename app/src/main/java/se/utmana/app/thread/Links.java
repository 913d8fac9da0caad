package se.utmana.app.thread;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;

/** The links between the records of a space. */
@Component
public class Links {

  private static final String TIE =
      """
      insert into thread.link (space_id, from_id, to_id, relation, made_by, reason, made_on)
      select e.space_id, e.id, l.id, :relation, :madeBy, :reason::jsonb, current_date
      from thread.record e
      join thread.record l on l.space_id = e.space_id and l.id = :later
      where e.space_id = :space
      and e.id = :earlier
      on conflict (space_id, from_id, to_id, relation) do nothing
      """;

  private static final String UNTIE =
      """
      delete from thread.link
      where space_id = :space
      and from_id = :earlier
      and to_id = :later
      and relation = :relation
      """;

  private static final String UNTIE_LATER =
      """
      delete from thread.link
      where space_id = :space
      and to_id = :later
      and relation = :relation
      and from_id <> :kept
      """;

  /** Of a link that is taken away, so that no earlier record stands where one does not follow. */
  private static final UUID NONE = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Links(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * Links two published records; nothing happens where one is not published or the link is there. A
   * link that somebody made is told to those who contributed to the earlier record.
   */
  @Transactional
  public void tie(Tie tie) {
    if (note(tie) && tie.relation() != Relation.VOICED_IN) {
      events.publishEvent(
          new CameOf(
              tie.space(), tie.earlier(), tie.relation().forward(), tie.later(), tie.reason()));
    }
  }

  /** Links two published records of which people are told otherwise; whether it is a new link. */
  public boolean note(Tie tie) {
    var made =
        jdbc.sql(TIE)
            .param("space", tie.space().value())
            .param("earlier", tie.earlier())
            .param("later", tie.later())
            .param("relation", tie.relation().name())
            .param("madeBy", tie.madeBy())
            .param("reason", tie.reason().toJson())
            .update();
    return made > 0;
  }

  /** Takes one link away. */
  public void untie(SpaceId space, UUID earlier, UUID later, Relation relation) {
    jdbc.sql(UNTIE)
        .param("space", space.value())
        .param("earlier", earlier)
        .param("later", later)
        .param("relation", relation.name())
        .update();
  }

  /** Takes away every link of that relation that leads to a record. */
  public void untieAll(SpaceId space, UUID later, Relation relation) {
    untieOthers(space, NONE, later, relation);
  }

  /**
   * Takes away every link of that relation that leads to a record from others than the kept one.
   */
  public void untieOthers(SpaceId space, UUID kept, UUID later, Relation relation) {
    jdbc.sql(UNTIE_LATER)
        .param("space", space.value())
        .param("later", later)
        .param("relation", relation.name())
        .param("kept", kept)
        .update();
  }
}
