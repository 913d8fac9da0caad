package se.utmana.app.challenge.ranking.choosing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.ranking.ComparisonId;
import se.utmana.app.space.ActorType;

/** Reads and writes the rows of those who choose and of their choices. */
@Repository
public class ChoiceStore {

  private static final String DECLARE =
      """
      insert into challenge.chooser as c (space_id, comparison_id, chooser_id, actor_type)
      values (:space, :comparison, :chooser, :type)
      on conflict (space_id, comparison_id, chooser_id)
      do update set actor_type = excluded.actor_type
      """;

  private static final String INSERT_CHOOSER =
      """
      insert into challenge.chooser (space_id, comparison_id, chooser_id)
      values (:space, :comparison, :chooser)
      on conflict do nothing
      """;

  /** Held, so that one person's choices come one after the other. */
  private static final String HOLD =
      """
      select chooser_id
      from challenge.chooser
      where space_id = :space
      and comparison_id = :comparison
      and chooser_id = :chooser
      for update
      """;

  private static final String PUT =
      """
      insert into challenge.choice (
        space_id, comparison_id, chooser_id, number, left_item, right_item, answer, round,
        chosen_on)
      select :space, :comparison, :chooser, coalesce(max(number), 0) + 1, :left, :right, :answer,
        :round, :day
      from challenge.choice
      where space_id = :space
      and comparison_id = :comparison
      and chooser_id = :chooser
      on conflict (
        space_id, comparison_id, chooser_id, least(left_item, right_item),
        greatest(left_item, right_item))
      do update set left_item = excluded.left_item,
        right_item = excluded.right_item,
        answer = excluded.answer,
        round = excluded.round,
        chosen_on = excluded.chosen_on
      """;

  /** The last one, unless it has been counted already. */
  private static final String UNDO =
      """
      delete from challenge.choice c
      where c.space_id = :space
      and c.comparison_id = :comparison
      and c.chooser_id = :chooser
      and c.round = :round
      and c.number = (
        select max(l.number)
        from challenge.choice l
        where l.space_id = :space
        and l.comparison_id = :comparison
        and l.chooser_id = :chooser)
      returning c.left_item, c.right_item, c.answer
      """;

  private static final String OF_CHOOSER =
      """
      select left_item, right_item, answer
      from challenge.choice
      where space_id = :space
      and comparison_id = :comparison
      and chooser_id = :chooser
      order by number
      """;

  private static final String ALL =
      """
      select c.chooser_id, p.actor_type, c.left_item, c.right_item, c.answer
      from challenge.choice c
      join challenge.chooser p on p.space_id = c.space_id
      and p.comparison_id = c.comparison_id
      and p.chooser_id = c.chooser_id
      where c.space_id = :space
      and c.comparison_id = :comparison
      and c.answer <> 'SKIP'
      order by c.chooser_id, c.number
      """;

  private static final String COUNT_PEOPLE =
      """
      select count(distinct chooser_id)
      from challenge.choice
      where space_id = :space
      and comparison_id = :comparison
      and answer <> 'SKIP'
      and round >= :round
      """;

  /** Written anew in the order of the random numbers, so that nothing of their arrival is left. */
  private static final String SHUFFLE_CHOOSERS =
      """
      with gone as (
        delete from challenge.chooser
        where space_id = :space
        and comparison_id = :comparison
        returning space_id, comparison_id, chooser_id, actor_type
      )
      insert into challenge.chooser (space_id, comparison_id, chooser_id, actor_type)
      select space_id, comparison_id, chooser_id, actor_type
      from gone
      order by chooser_id
      """;

  private static final String SHUFFLE_CHOICES =
      """
      with gone as (
        delete from challenge.choice
        where space_id = :space
        and comparison_id = :comparison
        returning space_id, comparison_id, chooser_id, number, left_item, right_item, answer,
          round, chosen_on
      )
      insert into challenge.choice (
        space_id, comparison_id, chooser_id, number, left_item, right_item, answer, round,
        chosen_on)
      select space_id, comparison_id, chooser_id, number, left_item, right_item, answer, round,
        chosen_on
      from gone
      order by chooser_id, number
      """;

  private final JdbcClient jdbc;

  ChoiceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void declare(ComparisonId id, UUID chooser, ActorType type) {
    spec(DECLARE, id, chooser).param("type", type.name()).update();
  }

  void put(ComparisonId id, UUID chooser, Choice choice, int round, LocalDate day) {
    spec(INSERT_CHOOSER, id, chooser).update();
    spec(HOLD, id, chooser).query().singleRow();
    spec(PUT, id, chooser)
        .param("left", choice.left())
        .param("right", choice.right())
        .param("answer", choice.answered().name())
        .param("round", round)
        .param("day", day)
        .update();
  }

  /** The choice that is gone now; empty where there was none to take back. */
  Optional<Choice> undo(ComparisonId id, UUID chooser, int round) {
    return spec(UNDO, id, chooser).param("round", round).query(ChoiceStore::choice).optional();
  }

  /** In the order in which they were made. */
  List<Choice> of(ComparisonId id, UUID chooser) {
    return spec(OF_CHOOSER, id, chooser).query(ChoiceStore::choice).list();
  }

  /** Visits every choice but the skipped ones, those of a person together and in order. */
  void forEach(ComparisonId id, RowCallbackHandler visitor) {
    spec(ALL, id).query(visitor);
  }

  /** How many people have chosen since that round began. */
  public int countPeople(ComparisonId id, int round) {
    return spec(COUNT_PEOPLE, id).param("round", round).query(Integer.class).single();
  }

  public void shuffle(ComparisonId id) {
    spec(SHUFFLE_CHOOSERS, id).update();
    spec(SHUFFLE_CHOICES, id).update();
  }

  static Choice choice(ResultSet row, int number) throws SQLException {
    return new Choice(
        row.getInt("left_item"),
        row.getInt("right_item"),
        Answered.valueOf(row.getString("answer")));
  }

  private JdbcClient.StatementSpec spec(String sql, ComparisonId id) {
    return jdbc.sql(sql).param("space", id.space().value()).param("comparison", id.value());
  }

  private JdbcClient.StatementSpec spec(String sql, ComparisonId id, UUID chooser) {
    return spec(sql, id).param("chooser", chooser);
  }
}
