package se.utmana.app.challenge.ranking.choosing;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Contributors;

/** Members who have taken part in a ranking are told what comes of it and of what it compared. */
@Component
class Choosers implements Contributors {

  private static final String OF =
      """
      select distinct m.account
      from challenge.choosing_member m
      join challenge.compared c on c.space_id = m.space_id
      and c.comparison_id = m.comparison_id
      where m.space_id = :space
      and (m.comparison_id in (:records) or c.challenge_id in (:records))
      """;

  private final JdbcClient jdbc;

  Choosers(JdbcClient jdbc) {
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
