package se.utmana.app.dialogue;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which members have been given a ballot in a dialogue for members. It tells neither which ballot
 * nor when, so that the votes cannot be followed back to the person.
 */
@Component
public class BallotRoll {

  private static final String INSERT =
      """
      insert into dialogue.participation (space_id, dialogue_id, account)
      values (:space, :dialogue, :account)
      on conflict do nothing
      """;

  private static final String SELECT =
      """
      select count(*)
      from dialogue.participation
      where space_id = :space
      and dialogue_id = :dialogue
      and account = :account
      """;

  private final JdbcClient jdbc;

  BallotRoll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Strikes the member off, once: false when the member already has a ballot. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean strike(DialogueId dialogue, UUID account) {
    return spec(INSERT, dialogue, account).update() > 0;
  }

  public boolean isStruck(DialogueId dialogue, UUID account) {
    return spec(SELECT, dialogue, account).query(Integer.class).single() > 0;
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue, UUID account) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value())
        .param("account", account);
  }
}
