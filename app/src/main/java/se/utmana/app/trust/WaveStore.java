package se.utmana.app.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of trust waves and of what they ask. */
@Repository
class WaveStore {

  private static final String LIST =
      """
      select space_id, id, title, state, opens_on, closes_on, roles, illustrative, mailed, printed
      from trust.wave
      where space_id = :space
      order by opens_on desc, id desc
      """;

  private static final String OPEN =
      """
      select space_id, id
      from trust.wave
      where state = 'OPEN'
      order by space_id, id
      """;

  private static final String WORDINGS =
      """
      select wave_id, item, wording
      from trust.wording
      where space_id = :space
      """;

  private static final String INSERT =
      """
      insert into trust.wave (
        space_id, id, title, state, opens_on, closes_on, roles, illustrative, mailed, printed)
      values (
        :space, :wave, :title::jsonb, :state, :opens, :closes, string_to_array(:roles, ','),
        :illustrative, 0, 0)
      """;

  private static final String UPDATE =
      """
      update trust.wave
      set title = :title::jsonb,
        opens_on = :opens,
        closes_on = :closes,
        roles = string_to_array(:roles, ',')
      where space_id = :space
      and id = :wave
      and state = 'PLANNED'
      """;

  private static final String PUT_WORDING =
      """
      insert into trust.wording (space_id, wave_id, item, wording)
      values (:space, :wave, :item, :wording::jsonb)
      on conflict (space_id, wave_id, item) do update
      set wording = excluded.wording
      """;

  private static final String MOVE =
      """
      update trust.wave
      set state = :after
      where space_id = :space
      and id = :wave
      and state = :before
      """;

  private static final String COUNT_KEYS =
      """
      update trust.wave
      set mailed = mailed + :mailed,
        printed = printed + :printed
      where space_id = :space
      and id = :wave
      """;

  private final JdbcClient jdbc;

  WaveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TrustWave> list(SpaceId space) {
    var words = wordings(space);
    return jdbc.sql(LIST)
        .param("space", space.value())
        .query((row, number) -> wave(row, words))
        .list();
  }

  Optional<TrustWave> find(TrustWaveId id) {
    return list(id.space()).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  List<TrustWaveId> open() {
    return jdbc.sql(OPEN).query((row, number) -> id(row)).list();
  }

  void insert(TrustWaveId id, WaveDraft draft, WaveState state) {
    written(INSERT, id, draft)
        .param("state", state.name())
        .param("illustrative", draft.illustrative())
        .update();
    putWordings(id, draft);
  }

  /** Whether it was planned still. */
  boolean update(TrustWaveId id, WaveDraft draft) {
    var isPlanned = written(UPDATE, id, draft).update() > 0;
    if (isPlanned) {
      putWordings(id, draft);
    }
    return isPlanned;
  }

  /** Whether it was in the state before. */
  boolean move(TrustWaveId id, WaveState before, WaveState after) {
    return spec(MOVE, id).param("before", before.name()).param("after", after.name()).update() > 0;
  }

  void countKeys(TrustWaveId id, int mailed, int printed) {
    spec(COUNT_KEYS, id).param("mailed", mailed).param("printed", printed).update();
  }

  private void putWordings(TrustWaveId id, WaveDraft draft) {
    draft
        .wordings()
        .forEach(
            (item, words) ->
                spec(PUT_WORDING, id)
                    .param("item", item.name())
                    .param("wording", words.toJson())
                    .update());
  }

  private JdbcClient.StatementSpec written(String sql, TrustWaveId id, WaveDraft draft) {
    var roles = draft.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    return spec(sql, id)
        .param("title", draft.title().toJson())
        .param("opens", draft.opensOn())
        .param("closes", draft.closesOn())
        .param("roles", roles);
  }

  private Map<UUID, Map<TrustItem, Phrase>> wordings(SpaceId space) {
    var all = new HashMap<UUID, Map<TrustItem, Phrase>>();
    jdbc.sql(WORDINGS)
        .param("space", space.value())
        .query(
            row -> {
              all.computeIfAbsent(
                      row.getObject("wave_id", UUID.class), id -> new EnumMap<>(TrustItem.class))
                  .put(
                      TrustItem.valueOf(row.getString("item")),
                      Phrase.parse(row.getString("wording")));
            });
    return all;
  }

  private static TrustWave wave(ResultSet row, Map<UUID, Map<TrustItem, Phrase>> words)
      throws SQLException {
    var id = id(row);
    var draft =
        new WaveDraft(
            Phrase.parse(row.getString("title")),
            row.getObject("opens_on", LocalDate.class),
            row.getObject("closes_on", LocalDate.class),
            roles((String[]) row.getArray("roles").getArray()),
            words.getOrDefault(id.value(), Map.of()),
            row.getBoolean("illustrative"));
    return new TrustWave(
        id,
        draft,
        WaveState.valueOf(row.getString("state")),
        row.getInt("mailed"),
        row.getInt("printed"));
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
  }

  private static TrustWaveId id(ResultSet row) throws SQLException {
    return new TrustWaveId(
        new SpaceId(row.getObject("space_id", UUID.class)), row.getObject("id", UUID.class));
  }

  private JdbcClient.StatementSpec spec(String sql, TrustWaveId id) {
    return jdbc.sql(sql).param("space", id.space().value()).param("wave", id.value());
  }
}
