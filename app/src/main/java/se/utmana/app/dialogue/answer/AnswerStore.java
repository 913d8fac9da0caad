package se.utmana.app.dialogue.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.web.Phrase;

/** The rows of answers. */
@Repository
class AnswerStore {

  private static final String INSERT =
      """
      insert into dialogue.answer
        (space_id, dialogue_id, id, theme, outcome, reason, role, answered_on)
      values
        (:space, :dialogue, :id, :theme::jsonb, :outcome, :reason::jsonb, :role, :day)
      """;

  /** A statement that somebody else answered at the same time keeps that answer. */
  private static final String ANSWER =
      """
      insert into dialogue.answered (space_id, dialogue_id, number, answer_id)
      select :space, :dialogue, t.number, :id
      from unnest(:numbers::integer[]) as t (number)
      on conflict (space_id, dialogue_id, number) do nothing
      """;

  private static final String LIST =
      """
      select a.id, a.theme, a.outcome, a.reason, a.role, a.answered_on,
        coalesce(array_agg(s.number order by s.number) filter (where s.number is not null), '{}')
          as numbers
      from dialogue.answer a
      left join dialogue.answered s
        on s.space_id = a.space_id and s.dialogue_id = a.dialogue_id and s.answer_id = a.id
      where a.space_id = :space
      and a.dialogue_id = :dialogue
      group by a.space_id, a.dialogue_id, a.id
      order by a.id
      """;

  private static final String DELETE =
      """
      delete from dialogue.answer
      where space_id = :space
      and dialogue_id = :dialogue
      and id = :id
      """;

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many of the statements have this answer now. */
  int insert(DialogueId dialogue, Answer answer) {
    spec(INSERT, dialogue)
        .param("id", answer.id())
        .param("theme", answer.theme().toJson())
        .param("outcome", answer.outcome().name())
        .param("reason", answer.reason().toJson())
        .param("role", answer.role())
        .param("day", answer.answeredOn())
        .update();
    return spec(ANSWER, dialogue)
        .param("id", answer.id())
        .param("numbers", answer.statements().toArray(Integer[]::new))
        .update();
  }

  List<Answer> list(DialogueId dialogue) {
    return spec(LIST, dialogue).query((row, number) -> answer(row)).list();
  }

  void delete(DialogueId dialogue, UUID id) {
    spec(DELETE, dialogue).param("id", id).update();
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        row.getObject("id", UUID.class),
        Phrase.parse(row.getString("theme")),
        Outcome.valueOf(row.getString("outcome")),
        Phrase.parse(row.getString("reason")),
        Stream.of((Integer[]) row.getArray("numbers").getArray()).toList(),
        row.getString("role"),
        Objects.requireNonNull(row.getObject("answered_on", LocalDate.class)));
  }
}
