package se.utmana.app.systemmap.leverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Phrase;

/** The table of chosen leverage points. */
@Component
class LeverStore {

  private static final String LIST =
      """
      select id, factor_id, point, reason, illustrative, chosen_by, chosen_role, chosen_at,
        withdrawal, withdrawn_by, withdrawn_role, withdrawn_at
      from systemmap.lever
      where space_id = :space
      and map_id = :map
      order by id
      """;

  private static final String ADD =
      """
      insert into systemmap.lever
        (space_id, map_id, id, factor_id, point, reason, illustrative, chosen_by, chosen_role,
          chosen_at)
      values
        (:space, :map, :id, :factor, :point, :reason::jsonb, :illustrative, :by, :role, :at)
      on conflict do nothing
      """;

  private static final String WITHDRAW =
      """
      update systemmap.lever
      set withdrawal = :reason::jsonb,
        withdrawn_by = :by,
        withdrawn_role = :role,
        withdrawn_at = :at
      where space_id = :space
      and map_id = :map
      and id = :id
      and withdrawn_at is null
      """;

  private static final String OF_PERSON =
      """
      select m.title, l.reason, l.chosen_at
      from systemmap.lever l
      join systemmap.map m on m.space_id = l.space_id and m.id = l.map_id
      where l.chosen_by = :account
      order by l.id
      """;

  private static final String FORGET =
      """
      update systemmap.lever
      set chosen_by = nullif(chosen_by, :account),
        withdrawn_by = nullif(withdrawn_by, :account)
      where chosen_by = :account
      or withdrawn_by = :account
      """;

  private final JdbcClient jdbc;

  LeverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every choice that was made on a map, oldest first, those that were taken back too. */
  List<Lever> list(SystemMap map) {
    return spec(LIST, map).query(LeverStore::row).list();
  }

  Optional<Lever> find(SystemMap map, UUID id) {
    return list(map).stream().filter(one -> one.id().value().equals(id)).findFirst();
  }

  /** Adds a choice; false when the factor is chosen already. */
  boolean add(SystemMap map, Lever one) {
    return spec(ADD, map)
            .param("id", one.id().value())
            .param("factor", one.factor().value())
            .param("point", one.point())
            .param("reason", one.reason().toJson())
            .param("illustrative", one.illustrative())
            .param("by", one.by().account(), Types.OTHER)
            .param("role", one.by().role())
            .param("at", one.chosenAt().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Takes a choice back; false when that was done already. */
  boolean withdraw(SystemMap map, LeverId id, Lever.Withdrawal how) {
    return spec(WITHDRAW, map)
            .param("id", id.value())
            .param("reason", how.reason().toJson())
            .param("by", how.by().account(), Types.OTHER)
            .param("role", how.by().role())
            .param("at", how.at().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  List<Map<String, Object>> ofPerson(UUID account) {
    return jdbc.sql(OF_PERSON)
        .param("account", account)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "map", Phrase.parse(row.getString("title")),
                    "reason", Phrase.parse(row.getString("reason")),
                    "chosenAt", at(row, "chosen_at")))
        .list();
  }

  void forget(UUID account) {
    jdbc.sql(FORGET).param("account", account).update();
  }

  private JdbcClient.StatementSpec spec(String sql, SystemMap map) {
    return jdbc.sql(sql).param("space", map.space().value()).param("map", map.id().value());
  }

  private static Lever row(ResultSet row, int number) throws SQLException {
    return new Lever(
        new LeverId(row.getObject("id", UUID.class)),
        new FactorId(row.getObject("factor_id", UUID.class)),
        row.getString("point"),
        Phrase.parse(row.getString("reason")),
        row.getBoolean("illustrative"),
        new Author(row.getObject("chosen_by", UUID.class), row.getString("chosen_role")),
        at(row, "chosen_at"),
        withdrawal(row));
  }

  private static Lever.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
    var reason = row.getString("withdrawal");
    return reason == null
        ? null
        : new Lever.Withdrawal(
            Phrase.parse(reason),
            new Author(row.getObject("withdrawn_by", UUID.class), row.getString("withdrawn_role")),
            at(row, "withdrawn_at"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
