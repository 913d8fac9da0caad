package se.utmana.app.dialogue.hands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.dialogue.DialogueId;

/** The rows of counted hands. */
@Repository
class HandCountStore {

  private static final String INSERT =
      """
      insert into dialogue.hand_count (space_id, dialogue_id, id, place, held_on)
      values (:space, :dialogue, :id, :place, :heldOn)
      """;

  private static final String INSERT_LINES =
      """
      insert into dialogue.hand_count_line (
        space_id, dialogue_id, count_id, statement, agree, disagree, pass)
      select :space, :dialogue, :id, t.statement, t.agree, t.disagree, t.pass
      from unnest(:statements::integer[], :agree::integer[], :disagree::integer[], :pass::integer[])
        as t (statement, agree, disagree, pass)
      """;

  private static final String DELETE =
      """
      delete from dialogue.hand_count
      where space_id = :space
      and dialogue_id = :dialogue
      and id = :id
      """;

  private static final String SELECT =
      """
      select c.id, c.place, c.held_on, l.statement, l.agree, l.disagree, l.pass
      from dialogue.hand_count c
      join dialogue.hand_count_line l
        on l.space_id = c.space_id and l.dialogue_id = c.dialogue_id and l.count_id = c.id
      where c.space_id = :space
      and c.dialogue_id = :dialogue
      order by c.held_on desc, c.id desc, l.statement
      """;

  private final JdbcClient jdbc;

  HandCountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DialogueId dialogue, HandCount count) {
    spec(INSERT, dialogue)
        .param("id", count.id())
        .param("place", count.place())
        .param("heldOn", count.heldOn())
        .update();
    spec(INSERT_LINES, dialogue)
        .param("id", count.id())
        .param("statements", column(count, HandCount.Line::statement))
        .param("agree", column(count, HandCount.Line::agree))
        .param("disagree", column(count, HandCount.Line::disagree))
        .param("pass", column(count, HandCount.Line::pass))
        .update();
  }

  boolean delete(DialogueId dialogue, UUID count) {
    return spec(DELETE, dialogue).param("id", count).update() > 0;
  }

  List<HandCount> list(DialogueId dialogue) {
    var heads = new LinkedHashMap<UUID, HandCount>();
    var lines = new LinkedHashMap<UUID, List<HandCount.Line>>();
    spec(SELECT, dialogue)
        .query(
            row -> {
              var id = row.getObject("id", UUID.class);
              var heldOn = row.getObject("held_on", LocalDate.class);
              heads.putIfAbsent(id, new HandCount(id, row.getString("place"), heldOn, List.of()));
              lines
                  .computeIfAbsent(id, any -> new ArrayList<>())
                  .add(
                      new HandCount.Line(
                          row.getInt("statement"),
                          row.getInt("agree"),
                          row.getInt("disagree"),
                          row.getInt("pass")));
            });
    return heads.values().stream().map(head -> with(head, lines)).toList();
  }

  private static HandCount with(HandCount head, Map<UUID, List<HandCount.Line>> lines) {
    return new HandCount(
        head.id(), head.place(), head.heldOn(), lines.getOrDefault(head.id(), List.of()));
  }

  private static Integer[] column(HandCount count, ToIntFunction<HandCount.Line> of) {
    return count.lines().stream().map(of::applyAsInt).toArray(Integer[]::new);
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
