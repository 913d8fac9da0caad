package se.utmana.app.trust.answer;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.space.SpaceId;
import se.utmana.app.trust.TrustWaveId;
import tools.jackson.databind.json.JsonMapper;

/** The digests of unused keys, and the urns. No row of either says anything about a person. */
@Repository
class KeyStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String INSERT =
      """
      insert into trust.key (space_id, wave_id, digest)
      values (:space, :wave, :digest)
      """;

  private static final String FIND =
      """
      select space_id, wave_id
      from trust.key
      where digest = :digest
      """;

  private static final String SPEND =
      """
      delete from trust.key
      where space_id = :space
      and wave_id = :wave
      and digest = :digest
      """;

  private static final String DESTROY =
      """
      delete from trust.key
      where space_id = :space
      and wave_id = :wave
      """;

  private static final String SET_OUT =
      """
      insert into trust.urn (space_id, wave_id, sums)
      values (:space, :wave, :sums::jsonb)
      """;

  private static final String READ =
      """
      select sums
      from trust.urn
      where space_id = :space
      and wave_id = :wave
      """;

  private static final String HOLD =
      """
      select sums
      from trust.urn
      where space_id = :space
      and wave_id = :wave
      for update
      """;

  private static final String ADD =
      """
      update trust.urn
      set sums = :sums::jsonb
      where space_id = :space
      and wave_id = :wave
      """;

  private static final String EMPTY =
      """
      delete from trust.urn
      where space_id = :space
      and wave_id = :wave
      """;

  private final JdbcClient jdbc;

  KeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of the digests, which is nobody's. */
  void insert(TrustWaveId wave, List<Key> keys) {
    keys.stream()
        .map(Key::digest)
        .sorted(Comparator.comparing(HexFormat.of()::formatHex))
        .forEach(digest -> spec(INSERT, wave).param("digest", digest).update());
  }

  Optional<TrustWaveId> find(Key key) {
    return jdbc.sql(FIND)
        .param("digest", key.digest())
        .query(
            (row, number) ->
                new TrustWaveId(
                    new SpaceId(row.getObject("space_id", UUID.class)),
                    row.getObject("wave_id", UUID.class)))
        .optional();
  }

  /** Whether the key was there to be used. */
  boolean spend(TrustWaveId wave, Key key) {
    return spec(SPEND, wave).param("digest", key.digest()).update() > 0;
  }

  void destroyKeys(TrustWaveId wave) {
    spec(DESTROY, wave).update();
  }

  void setOut(TrustWaveId wave) {
    spec(SET_OUT, wave).param("sums", JSON.writeValueAsString(Urn.EMPTY)).update();
  }

  Optional<Urn> read(TrustWaveId wave) {
    return urn(READ, wave);
  }

  /** The urn, until the transaction ends for nobody else. */
  Optional<Urn> hold(TrustWaveId wave) {
    return urn(HOLD, wave);
  }

  void put(TrustWaveId wave, Urn urn) {
    spec(ADD, wave).param("sums", JSON.writeValueAsString(urn)).update();
  }

  void empty(TrustWaveId wave) {
    spec(EMPTY, wave).update();
  }

  private Optional<Urn> urn(String sql, TrustWaveId wave) {
    return spec(sql, wave)
        .query(String.class)
        .optional()
        .map(sums -> JSON.readValue(sums, Urn.class));
  }

  private JdbcClient.StatementSpec spec(String sql, TrustWaveId wave) {
    return jdbc.sql(sql).param("space", wave.space().value()).param("wave", wave.value());
  }
}
