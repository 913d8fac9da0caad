package se.utmana.app.dialogue.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.web.Language;

/** The rows of print runs and sheets. */
@Repository
class SheetStore {

  private static final String INSERT_RUN =
      """
      insert into dialogue.print_run (
        space_id, dialogue_id, id, language, statements, asks_actor_type, printed_on)
      values (:space, :dialogue, :id, :language, :statements, :asksActorType, :printedOn)
      """;

  /** A code that another run has already is left out; the caller draws again. */
  private static final String INSERT_SHEETS =
      """
      insert into dialogue.sheet (space_id, dialogue_id, code, run_id)
      select :space, :dialogue, t.code, :run
      from unnest(:codes::text[]) as t (code)
      on conflict do nothing
      """;

  private static final String SELECT_RUNS =
      """
      select r.id, r.language, r.statements, r.asks_actor_type, r.printed_on,
        count(s.code) as sheets, count(s.code) filter (where s.entered) as entered
      from dialogue.print_run r
      left join dialogue.sheet s
        on s.space_id = r.space_id and s.dialogue_id = r.dialogue_id and s.run_id = r.id
      where r.space_id = :space
      and r.dialogue_id = :dialogue
      group by r.space_id, r.dialogue_id, r.id
      order by r.id desc
      """;

  private static final String SELECT_STATEMENTS =
      """
      select unnest(statements)
      from dialogue.print_run
      where space_id = :space
      and dialogue_id = :dialogue
      and id = :run
      """;

  private static final String SELECT_CODES =
      """
      select code
      from dialogue.sheet
      where space_id = :space
      and dialogue_id = :dialogue
      and run_id = :run
      order by code
      """;

  private static final String FIND =
      """
      select run_id, entered
      from dialogue.sheet
      where space_id = :space
      and dialogue_id = :dialogue
      and code = :code
      """;

  /** Two who type in the same sheet wait for each other here. */
  private static final String HOLD =
      """
      select run_id, entered
      from dialogue.sheet
      where space_id = :space
      and dialogue_id = :dialogue
      and code = :code
      for update
      """;

  private static final String MARK =
      """
      update dialogue.sheet
      set entered = :entered
      where space_id = :space
      and dialogue_id = :dialogue
      and code = :code
      """;

  private final JdbcClient jdbc;

  SheetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sheet that was printed, and whether it has been typed in. */
  record Sheet(UUID run, boolean entered) {}

  void insert(PrintRun run) {
    spec(INSERT_RUN, run.dialogue())
        .param("id", run.id())
        .param("language", run.language().code())
        .param("statements", run.statements().toArray(Integer[]::new))
        .param("asksActorType", run.asksActorType())
        .param("printedOn", run.printedOn())
        .update();
  }

  int insert(PrintRun run, Collection<SheetCode> codes) {
    return spec(INSERT_SHEETS, run.dialogue())
        .param("run", run.id())
        .param("codes", codes.stream().map(SheetCode::text).toArray(String[]::new))
        .update();
  }

  List<PrintRun.Progress> runs(DialogueId dialogue) {
    return spec(SELECT_RUNS, dialogue).query((row, number) -> progress(dialogue, row)).list();
  }

  List<Integer> statements(DialogueId dialogue, UUID run) {
    return spec(SELECT_STATEMENTS, dialogue)
        .param("run", run)
        .query((row, number) -> row.getInt(1))
        .list();
  }

  List<SheetCode> codes(PrintRun run) {
    return spec(SELECT_CODES, run.dialogue())
        .param("run", run.id())
        .query((row, number) -> new SheetCode(row.getString("code")))
        .list();
  }

  Optional<Sheet> find(DialogueId dialogue, SheetCode code) {
    return sheet(FIND, dialogue, code);
  }

  Optional<Sheet> hold(DialogueId dialogue, SheetCode code) {
    return sheet(HOLD, dialogue, code);
  }

  void mark(DialogueId dialogue, SheetCode code, boolean entered) {
    spec(MARK, dialogue).param("code", code.text()).param("entered", entered).update();
  }

  private Optional<Sheet> sheet(String sql, DialogueId dialogue, SheetCode code) {
    return spec(sql, dialogue)
        .param("code", code.text())
        .query(
            (row, number) ->
                new Sheet(row.getObject("run_id", UUID.class), row.getBoolean("entered")))
        .optional();
  }

  private static PrintRun.Progress progress(DialogueId dialogue, ResultSet row)
      throws SQLException {
    var run =
        new PrintRun(
            dialogue,
            row.getObject("id", UUID.class),
            Language.of(row.getString("language")),
            List.of((Integer[]) row.getArray("statements").getArray()),
            row.getBoolean("asks_actor_type"),
            row.getObject("printed_on", LocalDate.class));
    return new PrintRun.Progress(run, row.getInt("sheets"), row.getInt("entered"));
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
