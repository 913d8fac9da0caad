package se.utmana.app.thread;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.space.SpaceId;

/** At each start, publishes what spaces held before there was an index. */
@Component
class Reindex implements ApplicationRunner {

  private static final String WITHOUT_RECORDS =
      """
      select s.id
      from space.space s
      where not exists (select 1 from thread.record r where r.space_id = s.id)
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
    jdbc.sql(WITHOUT_RECORDS).query(UUID.class).list().stream()
        .map(SpaceId::new)
        .forEach(this::publish);
  }

  /** All of a space or nothing: a space that failed halfway is tried again at the next start. */
  void publish(SpaceId space) {
    transaction.executeWithoutResult(
        status -> {
          publishers.forEach(publisher -> publisher.publishAll(space));
          publishers.forEach(publisher -> publisher.linkAll(space));
        });
  }
}
