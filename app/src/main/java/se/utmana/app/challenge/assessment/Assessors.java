package se.utmana.app.challenge.assessment;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Contributors;

/** Whoever has assessed a challenge is told what comes of it. */
@Component
class Assessors implements Contributors {

  private static final String OF =
      """
      select distinct account
      from challenge.assessment
      where space_id = :space
      and challenge_id in (:records)
      """;

  private final JdbcClient jdbc;

  Assessors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Collection<UUID> of(SpaceId space, Collection<UUID> records) {
    return jdbc.sql(OF)
        .param("space", space.value())
        .param("records", records)
        .query((row, number) -> row.getObject("account", UUID.class))
        .list();
  }
}
