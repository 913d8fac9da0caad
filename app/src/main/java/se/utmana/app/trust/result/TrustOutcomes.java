package se.utmana.app.trust.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.TrustWaveId;
import se.utmana.app.web.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What the waves of the spaces said. Nothing is told before a wave closes, nor changed after. */
@Component
public class TrustOutcomes {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String INSERT =
      """
      insert into trust.outcome (space_id, wave_id, told, digest, drawn_on)
      values (:space, :wave, :told::jsonb, :digest, :day)
      """;

  private static final String LIST =
      """
      select o.wave_id, o.told, o.digest, o.drawn_on
      from trust.outcome o
      join trust.wave w on w.space_id = o.space_id and w.id = o.wave_id
      where o.space_id = :space
      order by w.opens_on desc, w.id desc
      """;

  private final JdbcClient jdbc;

  TrustOutcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was said in the waves of a space, the latest first; none of too few answers. */
  public List<Frozen> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(TrustOutcomes::frozen).list();
  }

  public Optional<Frozen> find(TrustWaveId wave) {
    return list(wave.space()).stream().filter(one -> one.wave().equals(wave.value())).findFirst();
  }

  /** What was said in the last wave before this one that could be told of. */
  public Optional<Frozen> before(TrustWaveId wave) {
    return list(wave.space()).stream()
        .dropWhile(one -> !one.wave().equals(wave.value()))
        .skip(1)
        .findFirst();
  }

  void keep(TrustWave wave, TrustOutcome outcome, LocalDate day) {
    jdbc.sql(INSERT)
        .param("space", wave.id().space().value())
        .param("wave", wave.id().value())
        .param("told", JSON.writeValueAsString(outcome))
        .param("digest", digest(outcome))
        .param("day", day)
        .update();
  }

  /** The same figures give the same digest, whatever wrote them down. */
  static String digest(TrustOutcome outcome) {
    return Sha256.hex(JSON.writeValueAsString(outcome));
  }

  private static Frozen frozen(ResultSet row, int number) throws SQLException {
    return new Frozen(
        row.getObject("wave_id", UUID.class),
        JSON.readValue(row.getString("told"), TrustOutcome.class),
        row.getString("digest"),
        row.getObject("drawn_on", LocalDate.class));
  }
}
