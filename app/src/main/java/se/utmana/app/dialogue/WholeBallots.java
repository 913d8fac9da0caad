package se.utmana.app.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.ActorType;

/** Ballots that are put down and taken away as a whole, as those on paper are. */
@Component
public class WholeBallots {

  private static final String CLEAR_VOTES =
      """
      delete from dialogue.vote
      where space_id = :space
      and dialogue_id = :dialogue
      and voter_id = :voter
      """;

  private static final String CLEAR_VOTER =
      """
      delete from dialogue.voter
      where space_id = :space
      and dialogue_id = :dialogue
      and voter_id = :voter
      """;

  private static final String SELECT_ACTOR_TYPE =
      """
      select actor_type
      from dialogue.voter
      where space_id = :space
      and dialogue_id = :dialogue
      and voter_id = :voter
      and actor_type is not null
      """;

  private final JdbcClient jdbc;
  private final BallotWriter writer;
  private final ApplicationEventPublisher events;

  WholeBallots(JdbcClient jdbc, BallotWriter writer, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.writer = writer;
    this.events = events;
  }

  /**
   * Puts a ballot in the place of all that the voter answered before; without votes nothing of the
   * voter is left. The caller holds what the ballot was written on, and answers for the rules.
   */
  @Transactional
  public void replace(DialogueId dialogue, Channel channel, Voter voter, List<Ballot> ballots) {
    spec(CLEAR_VOTES, dialogue, voter.id()).update();
    spec(CLEAR_VOTER, dialogue, voter.id()).update();
    if (!ballots.isEmpty()) {
      writer.put(dialogue, channel, List.of(voter), ballots);
    }
    writer.noteChange(dialogue);
    events.publishEvent(new VotesChanged(dialogue));
  }

  /** What kind of actor the voter speaks from, empty when not said. */
  public Optional<ActorType> actorType(DialogueId dialogue, UUID voter) {
    return spec(SELECT_ACTOR_TYPE, dialogue, voter)
        .query(String.class)
        .optional()
        .map(ActorType::valueOf);
  }

  private JdbcClient.StatementSpec spec(String sql, DialogueId dialogue, UUID voter) {
    return jdbc.sql(sql)
        .param("space", dialogue.space().value())
        .param("dialogue", dialogue.value())
        .param("voter", voter);
  }
}
