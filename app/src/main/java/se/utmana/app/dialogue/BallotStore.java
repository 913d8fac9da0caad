package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorType;

/** Reads the rows of voters and votes. */
@Repository
class BallotStore {

  private static final String SELECT_OF_VOTER =
      """
      select statement, value, cast_on
      from dialogue.vote
      where space_id = :space
      and dialogue_id = :dialogue
      and voter_id = :voter
      order by statement
      """;

  private static final String SELECT =
      """
      select voter_id, statement, value, cast_on
      from dialogue.vote
      where space_id = :space
      and dialogue_id = :dialogue
      order by voter_id, statement
      """;

  /** A row a voter and four bytes a vote: a large dialogue travels in a few megabytes. */
  private static final String SELECT_PACKED =
      """
      select voter_id,
        string_agg(int4send(statement * 4 + value + 1), ''::bytea) as cells
      from dialogue.vote
      where space_id = :space
      and dialogue_id = :dialogue
      group by voter_id
      order by voter_id
      """;

  private static final String SELECT_VOTERS =
      """
      select voter_id, actor_type
      from dialogue.voter
      where space_id = :space
      and dialogue_id = :dialogue
      order by voter_id
      """;

  private static final String COUNT_VOTERS =
      """
      select count(*)
      from dialogue.voter
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private static final String CHANGES =
      """
      select coalesce(sum(count), 0)
      from dialogue.change
      where space_id = :space
      and dialogue_id = :dialogue
      """;

  private final JdbcClient jdbc;

  BallotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Ballot> of(DialogueId dialogue, UUID voter) {
    return spec(SELECT_OF_VOTER, dialogue)
        .param("voter", voter)
        .query(
            (row, number) ->
                new Ballot(
                    voter,
                    row.getInt("statement"),
                    Vote.ofSign(row.getInt("value")),
                    row.getObject("cast_on", LocalDate.class)))
        .list();
  }

  void forEach(DialogueId dialogue, RowCallbackHandler visitor) {
    spec(SELECT, dialogue).query(visitor);
  }

  void forEachVoter(DialogueId dialogue, RowCallbackHandler visitor) {
    spec(SELECT_PACKED, dialogue).query(visitor);
  }

  List<Voter> voters(DialogueId dialogue) {
    return spec(SELECT_VOTERS, dialogue)
        .query(
            (row, number) ->
                new Voter(
                    row.getObject("voter_id", UUID.class),
                    row.getString("actor_type") == null
                        ? null
                        : ActorType.valueOf(row.getString("actor_type"))))
        .list();
  }

  int countVoters(DialogueId dialogue) {
    return spec(COUNT_VOTERS, dialogue).query(Integer.class).single();
  }

  long changes(DialogueId dialogue) {
    return spec(CHANGES, dialogue).query(Long.class).single();
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
