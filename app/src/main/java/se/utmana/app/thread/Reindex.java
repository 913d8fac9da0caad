package se.utmana.app.thread;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.space.SpaceId;

/** At each start, publishes the spaces that an older version of the index holds, or none. */
@Component
class Reindex implements ApplicationRunner {

  /** Raised whenever modules publish more than before, or otherwise. */
  static final int VERSION = 3;

  private static final String BEHIND =
      """
      select s.id
      from space.space s
      left join thread.indexed i on i.space_id = s.id
      where i.version is null or i.version < :version
      order by s.id
      """;

  private static final String DONE =
      """
      insert into thread.indexed (space_id, version)
      values (:space, :version)
      on conflict (space_id) do update
      set version = excluded.version
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final List<Publisher> publishers;

  Reindex(JdbcClient jdbc, TransactionTemplate transaction, List<Publisher> publishers) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.publishers = List.copyOf(publishers);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    jdbc.sql(BEHIND).param("version", VERSION).query(UUID.class).list().stream()
        .map(SpaceId::new)
        .forEach(this::publish);
  }

  /** All of a space or nothing: a space that failed halfway is tried again at the next start. */
  void publish(SpaceId space) {
    transaction.executeWithoutResult(
        status -> {
          publishers.forEach(publisher -> publisher.publishAll(space));
          publishers.forEach(publisher -> publisher.linkAll(space));
          jdbc.sql(DONE).param("space", space.value()).param("version", VERSION).update();
        });
  }
}
