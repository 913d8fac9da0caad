package se.utmana.app.challenge.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.Move;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the rows of decisions. */
@Repository
class DecisionStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String LIST =
      """
      select space_id, id, challenge_id, number, title, move, reasons, dissent, despite, review_on,
        referral, decided_by, grounds, decided_at
      from challenge.decision
      where space_id = :space
      order by decided_at desc, id desc
      """;

  private static final String BY =
      """
      select space_id, id, challenge_id, number, title, move, reasons, dissent, despite, review_on,
        referral, decided_by, grounds, decided_at
      from challenge.decision
      where decided_by = :account
      order by decided_at, id
      """;

  /** The latest decision about each challenge that rests still, where its day has come. */
  private static final String DUE =
      """
      select d.space_id, d.id, d.challenge_id, d.number, d.title, d.move, d.reasons, d.dissent,
        d.despite, d.review_on, d.referral, d.decided_by, d.grounds, d.decided_at
      from challenge.decision d
      join challenge.challenge c on c.space_id = d.space_id and c.id = d.challenge_id
      where d.space_id = :space
      and c.stage = 'DORMANT'
      and d.review_on <= :today
      and d.number = (
        select max(l.number)
        from challenge.decision l
        where l.space_id = d.space_id
        and l.challenge_id = d.challenge_id)
      order by d.review_on, d.id
      """;

  private static final String COUNT =
      """
      select count(*)
      from challenge.decision
      where space_id = :space
      and challenge_id = :challenge
      """;

  private static final String INSERT =
      """
      insert into challenge.decision (
        space_id, id, challenge_id, number, title, move, reasons, dissent, despite, review_on,
        referral, decided_by, grounds, decided_at)
      values (
        :space, :id, :challenge, :number, :title::jsonb, :move, :reasons::jsonb, :dissent::jsonb,
        :despite::jsonb, :review, :referral::jsonb, :by, :grounds::jsonb, :at)
      """;

  private final JdbcClient jdbc;

  DecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Decision> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(DecisionStore::row).list();
  }

  Optional<Decision> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  List<Decision> by(UUID account) {
    return jdbc.sql(BY).param("account", account).query(DecisionStore::row).list();
  }

  List<Decision> due(SpaceId space, LocalDate today) {
    return jdbc.sql(DUE)
        .param("space", space.value())
        .param("today", today)
        .query(DecisionStore::row)
        .list();
  }

  int count(SpaceId space, ChallengeId challenge) {
    return jdbc.sql(COUNT)
        .param("space", space.value())
        .param("challenge", challenge.value())
        .query(Integer.class)
        .single();
  }

  void insert(Decision decision) {
    var draft = decision.draft();
    jdbc.sql(INSERT)
        .param("space", decision.space().value())
        .param("id", decision.id())
        .param("challenge", decision.challenge().value())
        .param("number", decision.number())
        .param("title", decision.title().toJson())
        .param("move", draft.move().name())
        .param("reasons", draft.reasons().toJson())
        .param("dissent", draft.dissent().toJson())
        .param("despite", draft.despite().toJson())
        .param("review", draft.reviewOn(), java.sql.Types.DATE)
        .param("referral", draft.referral().toJson())
        .param("by", decision.decidedBy())
        .param("grounds", JSON.writeValueAsString(decision.grounds()))
        .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Decision row(ResultSet row, int number) throws SQLException {
    return new Decision(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        new ChallengeId(row.getObject("challenge_id", UUID.class)),
        row.getInt("number"),
        Phrase.parse(row.getString("title")),
        new DecisionDraft(
            Move.valueOf(row.getString("move")),
            Phrase.parse(row.getString("reasons")),
            Phrase.parse(row.getString("dissent")),
            Phrase.parse(row.getString("despite")),
            row.getObject("review_on", LocalDate.class),
            Phrase.parse(row.getString("referral"))),
        row.getObject("decided_by", UUID.class),
        JSON.readValue(row.getString("grounds"), Grounds.class),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
