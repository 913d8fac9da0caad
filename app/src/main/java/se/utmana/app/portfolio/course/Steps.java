package se.utmana.app.portfolio.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** The steps of everything in the portfolios. */
@Component
public class Steps {

  private static final String OF =
      """
      select what, from_state, to_state, role, reason, made_at
      from portfolio.step
      where space_id = :space
      and subject_id = :subject
      order by number
      """;

  private static final String ADD =
      """
      insert into portfolio.step (
        space_id, subject_id, number, what, from_state, to_state, role, reason, made_at)
      select :space, :subject, count(*) + 1, :what, :from, :to, :role, :reason::jsonb, :at
      from portfolio.step
      where space_id = :space
      and subject_id = :subject
      """;

  private final JdbcClient jdbc;

  Steps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The steps of one subject, oldest first. */
  public List<Step> of(SpaceId space, UUID subject) {
    return jdbc.sql(OF)
        .param("space", space.value())
        .param("subject", subject)
        .query(Steps::step)
        .list();
  }

  /** Adds a step; the caller holds the subject's row, so that steps have an order without gaps. */
  public void add(SpaceId space, UUID subject, Step step) {
    jdbc.sql(ADD)
        .param("space", space.value())
        .param("subject", subject)
        .param("what", step.what())
        .param("from", step.from())
        .param("to", step.to())
        .param("role", step.role().name())
        .param("reason", step.reason().toJson())
        .param("at", step.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Step step(ResultSet row, int number) throws SQLException {
    return new Step(
        row.getString("what"),
        row.getString("from_state"),
        row.getString("to_state"),
        Role.valueOf(row.getString("role")),
        Phrase.parse(row.getString("reason")),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
