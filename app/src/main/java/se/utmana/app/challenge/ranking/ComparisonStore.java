package se.utmana.app.challenge.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Reads and writes the rows of comparisons and of what they compare. */
@Repository
public class ComparisonStore {

  private static final String LIST =
      """
      select space_id, id, code, title, participation, asks_actor_type, illustrative, is_open,
        round, opened_on
      from challenge.comparison
      where space_id = :space
      order by id desc
      """;

  private static final String FIND =
      """
      select space_id, id, code, title, participation, asks_actor_type, illustrative, is_open,
        round, opened_on
      from challenge.comparison
      where space_id = :space
      and id = :comparison
      """;

  private static final String BY_CODE =
      """
      select space_id, id, code, title, participation, asks_actor_type, illustrative, is_open,
        round, opened_on
      from challenge.comparison
      where code = :code
      """;

  private static final String ITEMS =
      """
      select comparison_id, number, challenge_id, title, text
      from challenge.compared
      where space_id = :space
      order by comparison_id, number
      """;

  private static final String INSERT =
      """
      insert into challenge.comparison (
        space_id, id, code, title, participation, asks_actor_type, illustrative, is_open, round,
        opened_on)
      values (
        :space, :comparison, :code, :title::jsonb, :participation, :asks, :illustrative, true, 0,
        :day)
      """;

  private static final String INSERT_ITEM =
      """
      insert into challenge.compared (
        space_id, comparison_id, number, challenge_id, title, text)
      values (:space, :comparison, :number, :challenge, :title::jsonb, :text::jsonb)
      """;

  private static final String CLOSE =
      """
      update challenge.comparison
      set is_open = false
      where space_id = :space
      and id = :comparison
      and is_open
      """;

  private static final String REOPEN =
      """
      update challenge.comparison
      set is_open = true
      where space_id = :space
      and id = :comparison
      and not is_open
      """;

  private static final String NEXT_ROUND =
      """
      update challenge.comparison
      set round = round + 1
      where space_id = :space
      and id = :comparison
      """;

  private final JdbcClient jdbc;

  ComparisonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Comparison> list(SpaceId space) {
    var items = items(space);
    return jdbc.sql(LIST).param("space", space.value()).query(ComparisonStore::row).list().stream()
        .map(one -> one.of(items.getOrDefault(one.id().value(), List.of())))
        .toList();
  }

  Optional<Comparison> find(ComparisonId id) {
    return whole(spec(FIND, id).query(ComparisonStore::row).optional());
  }

  Optional<Comparison> find(String code) {
    return whole(jdbc.sql(BY_CODE).param("code", code).query(ComparisonStore::row).optional());
  }

  private Optional<Comparison> whole(Optional<Comparison> read) {
    return read.map(
        one -> one.of(items(one.id().space()).getOrDefault(one.id().value(), List.of())));
  }

  void insert(ComparisonId id, String code, ComparisonDraft draft, LocalDate day) {
    spec(INSERT, id)
        .param("code", code)
        .param("title", draft.title().toJson())
        .param("participation", draft.participation().name())
        .param("asks", draft.asksActorType())
        .param("illustrative", draft.illustrative())
        .param("day", day)
        .update();
    for (int i = 0; i < draft.challenges().size(); i++) {
      var challenge = draft.challenges().get(i);
      spec(INSERT_ITEM, id)
          .param("number", i)
          .param("challenge", challenge.id().value())
          .param("title", challenge.wording().title().toJson())
          .param("text", challenge.wording().text().toJson())
          .update();
    }
  }

  /** Whether it was open. */
  public boolean close(ComparisonId id) {
    return spec(CLOSE, id).update() > 0;
  }

  /** Whether it was closed. */
  boolean reopen(ComparisonId id) {
    return spec(REOPEN, id).update() > 0;
  }

  public void nextRound(ComparisonId id) {
    spec(NEXT_ROUND, id).update();
  }

  private record ItemRow(UUID comparison, Item item) {}

  private Map<UUID, List<Item>> items(SpaceId space) {
    return jdbc
        .sql(ITEMS)
        .param("space", space.value())
        .query(ComparisonStore::item)
        .list()
        .stream()
        .sorted(Comparator.comparingInt(row -> row.item().number()))
        .collect(
            Collectors.groupingBy(
                ItemRow::comparison, Collectors.mapping(ItemRow::item, Collectors.toList())));
  }

  private static ItemRow item(ResultSet row, int number) throws SQLException {
    return new ItemRow(
        row.getObject("comparison_id", UUID.class),
        new Item(
            row.getInt("number"),
            new ChallengeId(row.getObject("challenge_id", UUID.class)),
            Phrase.parse(row.getString("title")),
            Phrase.parse(row.getString("text"))));
  }

  /** Without what is compared, which other rows hold. */
  private static Comparison row(ResultSet row, int number) throws SQLException {
    return new Comparison(
        new ComparisonId(
            new SpaceId(row.getObject("space_id", UUID.class)), row.getObject("id", UUID.class)),
        row.getString("code"),
        Phrase.parse(row.getString("title")),
        Participation.valueOf(row.getString("participation")),
        row.getBoolean("asks_actor_type"),
        row.getBoolean("illustrative"),
        row.getBoolean("is_open"),
        row.getInt("round"),
        row.getObject("opened_on", LocalDate.class),
        List.of());
  }

  private JdbcClient.StatementSpec spec(String sql, ComparisonId id) {
    return jdbc.sql(sql).param("space", id.space().value()).param("comparison", id.value());
  }
}
