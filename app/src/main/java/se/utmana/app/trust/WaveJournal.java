package se.utmana.app.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** What was done with trust waves and their proposals, event by event. */
@Component
public class WaveJournal {

  private static final String INSERT =
      """
      insert into trust.event (space_id, id, wave_id, proposal_id, what, role, reason, at)
      values (:space, :id, :wave, :proposal, :what, :role, :reason::jsonb, :at)
      """;

  private static final String LIST =
      """
      select proposal_id, what, role, reason, at
      from trust.event
      where space_id = :space
      and wave_id = :wave
      order by id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  WaveJournal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Writes down what was done.
   *
   * @param role the key of the role of whoever did it, empty for the system
   */
  public void write(
      TrustWaveId wave, @Nullable UUID proposal, String what, String role, Phrase reason) {
    jdbc.sql(INSERT)
        .param("space", wave.space().value())
        .param("id", Ids.next())
        .param("wave", wave.value())
        .param("proposal", proposal, Types.OTHER)
        .param("what", what)
        .param("role", role)
        .param("reason", reason.toJson())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What was done with a wave and its proposals, the first first. */
  public List<WaveEvent> of(TrustWaveId wave) {
    return jdbc.sql(LIST)
        .param("space", wave.space().value())
        .param("wave", wave.value())
        .query(WaveJournal::event)
        .list();
  }

  private static WaveEvent event(ResultSet row, int number) throws SQLException {
    return new WaveEvent(
        row.getObject("proposal_id", UUID.class),
        row.getString("what"),
        row.getString("role"),
        Phrase.parse(row.getString("reason")),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
