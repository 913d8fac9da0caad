package se.utmana.app.thread.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.thread.CameOf;
import se.utmana.app.thread.Contributors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.SwedishTime;

/**
 * Notes what came of a record for everybody who contributed to it or to what it comes from: whoever
 * voted in a dialogue is told when a challenge that one of its statements framed is decided.
 */
@Component
class Telling {

  /** The record itself and what it comes from, some steps back. */
  private static final String SOURCES =
      """
      with recursive source (id, step) as (
        select cast(:record as uuid), 0
        union
        select l.from_id, s.step + 1
        from source s
        join thread.link l on l.space_id = :space and l.to_id = s.id
        where s.step < 4
      )
      select distinct id
      from source
      """;

  private static final String HAPPENED =
      """
      insert into thread.happening (space_id, id, record_id, what, later_id, reason, day)
      values (:space, :id, :record, :what, cast(:later as uuid), :reason::jsonb, :day)
      """;

  /** Who was told of the same later record already need not hear of it for every statement. */
  private static final String CONCERNS =
      """
      insert into thread.notice (space_id, happening_id, reader_id, told)
      select :space, :happening, c.reader, false
      from (
        select r.id as reader
        from thread.reader r
        where r.space_id = :space
        and r.record_id in (:sources)
        and r.by_mail
        union
        select f.account
        from thread.follow f
        where f.space_id = :space
        and f.record_id in (:sources)
        union
        select a.account
        from unnest(:accounts::uuid[]) as a (account)) c
      where not exists (
        select 1
        from thread.notice n
        join thread.happening h on h.space_id = n.space_id and h.id = n.happening_id
        where n.space_id = :space
        and n.reader_id = c.reader
        and h.later_id = cast(:later as uuid)
        and h.what = :what)
      """;

  private final JdbcClient jdbc;
  private final List<Contributors> contributors;
  private final Clock clock;

  Telling(JdbcClient jdbc, List<Contributors> contributors, Clock clock) {
    this.jdbc = jdbc;
    this.contributors = List.copyOf(contributors);
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(CameOf event) {
    var sources = event.alone() ? List.of(event.record()) : sources(event);
    var happening = Ids.next();
    jdbc.sql(HAPPENED)
        .param("space", event.space().value())
        .param("id", happening)
        .param("record", event.record())
        .param("what", event.what())
        .param("later", event.later())
        .param("reason", event.reason().toJson())
        .param("day", SwedishTime.today(clock))
        .update();
    jdbc.sql(CONCERNS)
        .param("space", event.space().value())
        .param("happening", happening)
        .param("sources", sources)
        .param("later", event.later())
        .param("what", event.what())
        .param("accounts", accounts(event, sources))
        .update();
  }

  private List<UUID> sources(CameOf event) {
    return jdbc.sql(SOURCES)
        .param("space", event.space().value())
        .param("record", event.record())
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  private UUID[] accounts(CameOf event, Collection<UUID> sources) {
    return contributors.stream()
        .flatMap(one -> one.of(event.space(), sources).stream())
        .distinct()
        .toArray(UUID[]::new);
  }
}
