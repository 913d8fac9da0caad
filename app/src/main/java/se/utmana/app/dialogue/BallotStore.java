package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorType;

/** The rows of voters and votes. */
@Repository
class BallotStore {

  private static final String INSERT_VOTER =
      """
      insert into dialogue.voter (space_id, dialogue_id, voter_id)
      values (:space, :dialogue, :voter)
      on conflict do nothing
      """;

  private static final String DECLARE =
      """
      insert into dialogue.voter (space_id, dialogue_id, voter_id, actor_type)
      values (:space, :dialogue, :voter, :actorType)
      on conflict (space_id, dialogue_id, voter_id)
      do update set actor_type = excluded.actor_type
      """;

  /** A second vote on the same statement replaces the first; only what is shown can be voted on. */
  private static final String CAST =
      """
      insert into dialogue.vote (
        space_id, dialogue_id, voter_id, statement, value, channel, cast_on)
      select space_id, dialogue_id, :voter, number, :value, :channel, :castOn
      from dialogue.statement
      where space_id = :space
      and dialogue_id = :dialogue
      and number = :statement
      and state = 'PUBLISHED'
      on conflict (space_id, dialogue_id, voter_id, statement)
      do update set value = excluded.value,
        channel = excluded.channel,
        cast_on = excluded.cast_on
      """;

  private static final String WITHDRAW =
      """
      delete from dialogue.vote
      where space_id = :space
      and dialogue_id = :dialogue
      and voter_id = :voter
      and statement = :statement
      """;

  private static final String INSERT_VOTERS =
      """
      insert into dialogue.voter (space_id, dialogue_id, voter_id, actor_type)
      select :space, :dialogue, t.voter, t.actor_type
      from unnest(:voters::uuid[], :actorTypes::text[]) as t (voter, actor_type)
      order by t.voter
      on conflict do nothing
      """;

  /** In the order of the random numbers, so that the order of the rows tells nothing. */
  private static final String INSERT_VOTES =
      """
      insert into dialogue.vote (
        space_id, dialogue_id, voter_id, statement, value, channel, cast_on)
      select :space, :dialogue, t.voter, t.statement, t.value, :channel, t.cast_on
      from unnest(:voters::uuid[], :statements::integer[], :values::smallint[], :days::date[])
        as t (voter, statement, value, cast_on)
      order by t.voter, t.statement
      on conflict (space_id, dialogue_id, voter_id, statement)
      do update set value = excluded.value,
        channel = excluded.channel,
        cast_on = excluded.cast_on
      """;

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

  /** Changes with every vote, whatever the order in which they came. */
  private static final String FINGERPRINT =
      """
      select count(*) || ':' || coalesce(sum(hashtextextended(
        v.voter_id::text || v.statement || ':' || v.value, 0)), 0)
      from dialogue.vote v
      where v.space_id = :space
      and v.dialogue_id = :dialogue
      """;

  /** Written anew in the order of the random numbers, so that nothing of their arrival is left. */
  private static final String SHUFFLE_VOTERS =
      """
      with gone as (
        delete from dialogue.voter
        where space_id = :space
        and dialogue_id = :dialogue
        returning space_id, dialogue_id, voter_id, actor_type
      )
      insert into dialogue.voter (space_id, dialogue_id, voter_id, actor_type)
      select space_id, dialogue_id, voter_id, actor_type
      from gone
      order by voter_id
      """;

  private static final String SHUFFLE_VOTES =
      """
      with gone as (
        delete from dialogue.vote
        where space_id = :space
        and dialogue_id = :dialogue
        returning space_id, dialogue_id, voter_id, statement, value, channel, cast_on
      )
      insert into dialogue.vote (
        space_id, dialogue_id, voter_id, statement, value, channel, cast_on)
      select space_id, dialogue_id, voter_id, statement, value, channel, cast_on
      from gone
      order by voter_id, statement
      """;

  private final JdbcClient jdbc;

  BallotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insertVoter(DialogueId dialogue, UUID voter) {
    spec(INSERT_VOTER, dialogue).param("voter", voter).update();
  }

  void declare(DialogueId dialogue, UUID voter, ActorType actorType) {
    spec(DECLARE, dialogue).param("voter", voter).param("actorType", actorType.name()).update();
  }

  boolean cast(DialogueId dialogue, Ballot ballot, Channel channel) {
    return spec(CAST, dialogue)
            .param("voter", ballot.voter())
            .param("statement", ballot.statement())
            .param("value", ballot.vote().sign())
            .param("channel", channel.name())
            .param("castOn", ballot.castOn())
            .update()
        > 0;
  }

  void withdraw(DialogueId dialogue, UUID voter, int statement) {
    spec(WITHDRAW, dialogue).param("voter", voter).param("statement", statement).update();
  }

  void insert(DialogueId dialogue, Channel channel, List<Voter> voters, List<Ballot> ballots) {
    spec(INSERT_VOTERS, dialogue)
        .param("voters", voters.stream().map(Voter::id).toArray(UUID[]::new))
        .param("actorTypes", voters.stream().map(BallotStore::code).toArray(String[]::new))
        .update();
    spec(INSERT_VOTES, dialogue)
        .param("channel", channel.name())
        .param("voters", ballots.stream().map(Ballot::voter).toArray(UUID[]::new))
        .param("statements", ballots.stream().map(Ballot::statement).toArray(Integer[]::new))
        .param("values", ballots.stream().map(one -> one.vote().sign()).toArray(Integer[]::new))
        .param("days", ballots.stream().map(one -> one.castOn().toString()).toArray(String[]::new))
        .update();
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

  void shuffle(DialogueId dialogue) {
    spec(SHUFFLE_VOTERS, dialogue).update();
    spec(SHUFFLE_VOTES, dialogue).update();
  }

  String fingerprint(DialogueId dialogue) {
    return spec(FINGERPRINT, dialogue).query(String.class).single();
  }

  private static @Nullable String code(Voter voter) {
    var type = voter.actorType();
    return type == null ? null : type.name();
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value());
  }
}
