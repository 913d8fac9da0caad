package se.utmana.app.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.web.Phrase;

/** The rows of statements. */
@Repository
class StatementStore {

  /** Numbered after the last one; the caller holds the dialogue, so no number is given twice. */
  private static final String APPEND =
      """
      insert into dialogue.statement (
        space_id, dialogue_id, number, text, seed, meta, state, created_on)
      select :space, :dialogue, last.number + t.place::integer, t.text::jsonb, :seed, false, :state,
        :createdOn
      from unnest(:texts::text[]) with ordinality as t (text, place)
      cross join (
        select coalesce(max(number), -1) as number
        from dialogue.statement
        where space_id = :space
        and dialogue_id = :dialogue) as last
      """;

  private static final String INSERT =
      """
      insert into dialogue.statement (
        space_id, dialogue_id, number, text, seed, meta, state, created_on)
      values (
        :space, :dialogue, :number, :text::jsonb, :seed, :meta, :state, :createdOn)
      """;

  private static final String SELECT =
      """
      select number, text, seed, meta, state
      from dialogue.statement
      where space_id = :space
      and dialogue_id = :dialogue
      order by number
      """;

  private static final String UPDATE =
      """
      update dialogue.statement
      set text = :text::jsonb,
        meta = :meta,
        state = :state
      where space_id = :space
      and dialogue_id = :dialogue
      and number = :number
      """;

  private static final String DELETE =
      """
      delete from dialogue.statement
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private final JdbcClient jdbc;

  StatementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(
      DialogueId dialogue, List<Phrase> texts, boolean seed, StatementState state, LocalDate on) {
    spec(APPEND, dialogue)
        .param("texts", texts.stream().map(Phrase::toJson).toArray(String[]::new))
        .param("seed", seed)
        .param("state", state.name())
        .param("createdOn", on)
        .update();
  }

  void insert(DialogueId dialogue, Statement statement, LocalDate on) {
    bind(INSERT, dialogue, statement)
        .param("seed", statement.seed())
        .param("createdOn", on)
        .update();
  }

  void update(DialogueId dialogue, Statement statement) {
    bind(UPDATE, dialogue, statement).update();
  }

  void deleteAll(DialogueId dialogue) {
    spec(DELETE, dialogue).update();
  }

  List<Statement> list(DialogueId dialogue) {
    return spec(SELECT, dialogue).query((row, number) -> statement(row)).list();
  }

  List<Statement> published(DialogueId dialogue) {
    return list(dialogue).stream().filter(Statement::isPublished).toList();
  }

  private JdbcClient.StatementSpec bind(String sql, DialogueId dialogue, Statement statement) {
    return spec(sql, dialogue)
        .param("number", statement.number())
        .param("text", statement.text().toJson())
        .param("meta", statement.meta())
        .param("state", statement.state().name());
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }

  private static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        row.getInt("number"),
        Phrase.parse(row.getString("text")),
        row.getBoolean("seed"),
        row.getBoolean("meta"),
        StatementState.valueOf(row.getString("state")));
  }
}
