package se.utmana.app.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** The rows of dialogues. */
@Repository
class DialogueStore {

  private static final String INSERT =
      """
      insert into dialogue.dialogue (
        space_id, id, code, question, context, challenge_id, state, participation, moderation,
        asks_actor_type, allows_statements, opens_on, closes_on, illustrative, source, publishes_votes,
        created_on)
      values (
        :space, :id, :code, :question::jsonb, :context::jsonb, :challenge, :state, :participation,
        :moderation, :asksActorType, :allowsStatements, :opensOn, :closesOn, :illustrative,
        :source, :publishesVotes, :createdOn)
      """;

  private static final String INSERT_ADDRESS =
      """
      insert into dialogue.address (code, space_id, dialogue_id)
      values (:code, :space, :id)
      """;

  private static final String UPDATE =
      """
      update dialogue.dialogue
      set question = :question::jsonb,
        context = :context::jsonb,
        challenge_id = :challenge,
        state = :state,
        participation = :participation,
        moderation = :moderation,
        asks_actor_type = :asksActorType,
        allows_statements = :allowsStatements,
        opens_on = :opensOn,
        closes_on = :closesOn,
        publishes_votes = :publishesVotes
      where space_id = :space
      and id = :id
      """;

  private static final String SELECT =
      """
      select space_id, id, code, question, context, challenge_id, state, participation, moderation,
        asks_actor_type, allows_statements, opens_on, closes_on, illustrative, source,
        publishes_votes, created_on
      from dialogue.dialogue
      where space_id = :space
      and id = :id
      """;

  /** Holds the dialogue until the transaction ends: numbers and states change one at a time. */
  private static final String SELECT_FOR_UPDATE = SELECT + "for update";

  /** Holds the dialogue as it is while votes are written, of any number of writers. */
  private static final String SELECT_FOR_SHARE = SELECT + "for share";

  private static final String SELECT_ADDRESS =
      """
      select space_id, dialogue_id
      from dialogue.address
      where code = :code
      """;

  private static final String SUMMARIES =
      """
      select d.space_id, d.id, d.code, d.question, d.context, d.challenge_id, d.state,
        d.participation, d.moderation, d.asks_actor_type, d.allows_statements, d.opens_on,
        d.closes_on, d.illustrative, d.source, d.publishes_votes, d.created_on,
        (select count(*) from dialogue.voter v
          where v.space_id = d.space_id and v.dialogue_id = d.id) as voters,
        (select count(*) from dialogue.vote v
          where v.space_id = d.space_id and v.dialogue_id = d.id) as votes,
        (select count(*) from dialogue.statement s
          where s.space_id = d.space_id and s.dialogue_id = d.id
          and s.state = 'PUBLISHED') as statements,
        (select count(*) from dialogue.statement s
          where s.space_id = d.space_id and s.dialogue_id = d.id
          and s.state = 'WAITING') as waiting
      from dialogue.dialogue d
      where d.space_id = :space
      order by d.id desc
      """;

  private final JdbcClient jdbc;

  DialogueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Dialogue dialogue) {
    bind(INSERT, dialogue)
        .param("code", dialogue.code())
        .param("illustrative", dialogue.terms().illustrative())
        .param("source", dialogue.terms().source())
        .param("createdOn", dialogue.createdOn())
        .update();
    jdbc.sql(INSERT_ADDRESS)
        .param("code", dialogue.code())
        .param("space", dialogue.id().space().value())
        .param("id", dialogue.id().value())
        .update();
  }

  void update(Dialogue dialogue) {
    bind(UPDATE, dialogue).update();
  }

  Optional<Dialogue> find(DialogueId id) {
    return select(SELECT, id);
  }

  Optional<Dialogue> findForUpdate(DialogueId id) {
    return select(SELECT_FOR_UPDATE, id);
  }

  Optional<Dialogue> findForShare(DialogueId id) {
    return select(SELECT_FOR_SHARE, id);
  }

  Optional<DialogueId> findId(String code) {
    return jdbc.sql(SELECT_ADDRESS)
        .param("code", code)
        .query(
            (row, number) ->
                new DialogueId(
                    new SpaceId(row.getObject("space_id", UUID.class)),
                    row.getObject("dialogue_id", UUID.class)))
        .optional();
  }

  List<DialogueSummary> summaries(SpaceId space) {
    return jdbc.sql(SUMMARIES)
        .param("space", space.value())
        .query(
            (row, number) ->
                new DialogueSummary(
                    dialogue(row),
                    row.getInt("voters"),
                    row.getInt("votes"),
                    row.getInt("statements"),
                    row.getInt("waiting")))
        .list();
  }

  private Optional<Dialogue> select(String sql, DialogueId id) {
    return jdbc.sql(sql)
        .param("space", id.space().value())
        .param("id", id.value())
        .query((row, number) -> dialogue(row))
        .optional();
  }

  private JdbcClient.StatementSpec bind(String sql, Dialogue dialogue) {
    var terms = dialogue.terms();
    return jdbc.sql(sql)
        .param("space", dialogue.id().space().value())
        .param("id", dialogue.id().value())
        .param("question", terms.question().toJson())
        .param("context", terms.context().toJson())
        .param("challenge", terms.challenge())
        .param("state", dialogue.state().name())
        .param("participation", terms.participation().name())
        .param("moderation", terms.moderation().name())
        .param("asksActorType", terms.asksActorType())
        .param("allowsStatements", terms.allowsStatements())
        .param("opensOn", terms.opensOn())
        .param("closesOn", terms.closesOn())
        .param("publishesVotes", terms.publishesVotes());
  }

  private static Dialogue dialogue(ResultSet row) throws SQLException {
    return new Dialogue(
        new DialogueId(
            new SpaceId(row.getObject("space_id", UUID.class)), row.getObject("id", UUID.class)),
        row.getString("code"),
        DialogueState.valueOf(row.getString("state")),
        terms(row),
        row.getObject("created_on", LocalDate.class));
  }

  private static DialogueDraft terms(ResultSet row) throws SQLException {
    return new DialogueDraft(
        Phrase.parse(row.getString("question")),
        Phrase.parse(row.getString("context")),
        nullable(row, "challenge_id", UUID.class),
        Participation.valueOf(row.getString("participation")),
        Moderation.valueOf(row.getString("moderation")),
        row.getBoolean("asks_actor_type"),
        row.getBoolean("allows_statements"),
        nullable(row, "opens_on", LocalDate.class),
        nullable(row, "closes_on", LocalDate.class),
        row.getBoolean("illustrative"),
        row.getString("source"),
        row.getBoolean("publishes_votes"));
  }

  private static <T> @Nullable T nullable(ResultSet row, String column, Class<T> type)
      throws SQLException {
    return row.getObject(column, type);
  }
}
