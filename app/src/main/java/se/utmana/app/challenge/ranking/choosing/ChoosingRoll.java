package se.utmana.app.challenge.ranking.choosing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.ranking.ComparisonId;

/**
 * Which members have been given a ticket in a comparison for members. It tells neither which ticket
 * nor when, so that the choices cannot be followed back to the person.
 */
@Component
class ChoosingRoll {

  private static final String INSERT =
      """
      insert into challenge.choosing_member (space_id, comparison_id, account)
      values (:space, :comparison, :account)
      on conflict do nothing
      """;

  private static final String LIST =
      """
      select account
      from challenge.choosing_member
      where space_id = :space
      and comparison_id = :comparison
      order by account
      """;

  private static final String OF =
      """
      select comparison_id
      from challenge.choosing_member
      where account = :account
      order by comparison_id
      """;

  private final JdbcClient jdbc;

  ChoosingRoll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Strikes the member off, once: false when the member already has a ticket. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  boolean strike(ComparisonId id, UUID account) {
    return spec(INSERT, id).param("account", account).update() > 0;
  }

  List<UUID> accounts(ComparisonId id) {
    return spec(LIST, id).query((row, number) -> row.getObject("account", UUID.class)).list();
  }

  /** The comparisons that a person is on the roll of. */
  List<UUID> comparisons(UUID account) {
    return jdbc.sql(OF)
        .param("account", account)
        .query((row, number) -> row.getObject("comparison_id", UUID.class))
        .list();
  }

  private JdbcClient.StatementSpec spec(String sql, ComparisonId id) {
    return jdbc.sql(sql).param("space", id.space().value()).param("comparison", id.value());
  }
}
