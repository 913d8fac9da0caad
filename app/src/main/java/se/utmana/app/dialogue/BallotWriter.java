package se.utmana.app.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.space.ActorType;

/** Writes the rows of voters and votes, in the order of their random numbers. */
@Repository
class BallotWriter {

  private static final int PARTS = 16;

  private static final String SHOWN =
      """
      select number
      from dialogue.statement
      where space_id = :space
      and dialogue_id = :dialogue
      and number = any(:numbers::integer[])
      and state = 'PUBLISHED'
      """;

  private static final String DECLARE =
      """
      insert into dialogue.voter (space_id, dialogue_id, voter_id, actor_type)
      values (:space, :dialogue, :voter, :actorType)
      on conflict (space_id, dialogue_id, voter_id)
      do update set actor_type = excluded.actor_type
      """;

  private static final String INSERT_VOTERS =
      """
      insert into dialogue.voter (space_id, dialogue_id, voter_id, actor_type)
      select :space, :dialogue, t.voter, t.actor_type
      from unnest(:voters::uuid[], :actorTypes::text[]) as t (voter, actor_type)
      order by t.voter
      on conflict do nothing
      """;

  /** In an order, so that the order of the rows tells nothing and writers wait for each other. */
  private static final String PUT =
      """
      insert into dialogue.vote as v (
        space_id, dialogue_id, voter_id, statement, value, channel, cast_on)
      select :space, :dialogue, t.voter, t.statement, t.value, :channel, t.cast_on
      from unnest(:voters::uuid[], :statements::integer[], :values::smallint[], :days::date[])
        as t (voter, statement, value, cast_on)
      order by t.voter, t.statement
      on conflict (space_id, dialogue_id, voter_id, statement)
      do update set value = excluded.value,
        channel = excluded.channel,
        cast_on = excluded.cast_on
      where (v.value, v.channel, v.cast_on)
        is distinct from (excluded.value, excluded.channel, excluded.cast_on)
      """;

  private static final String REMOVE =
      """
      delete from dialogue.vote as v
      using unnest(:voters::uuid[], :statements::integer[]) as t (voter, statement)
      where v.space_id = :space
      and v.dialogue_id = :dialogue
      and v.voter_id = t.voter
      and v.statement = t.statement
      """;

  private static final String NOTE_CHANGE =
      """
      insert into dialogue.change as c (space_id, dialogue_id, part, count)
      values (:space, :dialogue, :part, 1)
      on conflict (space_id, dialogue_id, part)
      do update set count = c.count + 1
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

  /** The part of the counts of changes that this server writes to, mostly alone. */
  private final int part = ThreadLocalRandom.current().nextInt(PARTS);

  BallotWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the statements that can be voted on. */
  Set<Integer> shown(DialogueId dialogue, List<Integer> numbers) {
    return new HashSet<>(
        spec(SHOWN, dialogue)
            .param("numbers", numbers.toArray(Integer[]::new))
            .query(Integer.class)
            .list());
  }

  void declare(DialogueId dialogue, UUID voter, ActorType actorType) {
    spec(DECLARE, dialogue).param("voter", voter).param("actorType", actorType.name()).update();
  }

  /**
   * Takes votes in, at most one in a cell.
   *
   * @return how many of them are not as they were
   */
  int put(DialogueId dialogue, Channel channel, List<Voter> voters, List<Ballot> ballots) {
    spec(INSERT_VOTERS, dialogue)
        .param("voters", voters.stream().map(Voter::id).toArray(UUID[]::new))
        .param("actorTypes", voters.stream().map(BallotWriter::code).toArray(String[]::new))
        .update();
    return spec(PUT, dialogue)
        .param("channel", channel.name())
        .param("voters", ballots.stream().map(Ballot::voter).toArray(UUID[]::new))
        .param("statements", ballots.stream().map(Ballot::statement).toArray(Integer[]::new))
        .param("values", ballots.stream().map(one -> one.vote().sign()).toArray(Integer[]::new))
        .param("days", ballots.stream().map(one -> one.castOn().toString()).toArray(String[]::new))
        .update();
  }

  /**
   * Takes votes out.
   *
   * @return how many there were
   */
  int remove(DialogueId dialogue, List<Slip> slips) {
    return spec(REMOVE, dialogue)
        .param("voters", slips.stream().map(Slip::voter).toArray(UUID[]::new))
        .param("statements", slips.stream().map(Slip::statement).toArray(Integer[]::new))
        .update();
  }

  void noteChange(DialogueId dialogue) {
    spec(NOTE_CHANGE, dialogue).param("part", part).update();
  }

  void shuffle(DialogueId dialogue) {
    spec(SHUFFLE_VOTERS, dialogue).update();
    spec(SHUFFLE_VOTES, dialogue).update();
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
