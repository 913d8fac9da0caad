package se.utmana.app.portfolio.expedition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** Stores the questions, stops and reflections of expeditions. */
@Component
class JourneyStore {

  private static final String QUESTIONS =
      """
      select number, text, state, answer, insight_id
      from portfolio.question
      where space_id = :space
      and expedition_id = :expedition
      order by number
      """;

  private static final String ASKING =
      """
      select distinct expedition_id
      from portfolio.question
      where space_id = :space
      """;

  /** Only an insight of the same expedition settles a question, whatever was sent. */
  private static final String PUT_QUESTION =
      """
      insert into portfolio.question (
        space_id, expedition_id, number, text, state, answer, insight_id)
      values (
        :space, :expedition, :number, :text::jsonb, :state, :answer::jsonb, (
          select id
          from portfolio.insight
          where space_id = :space
          and expedition_id = :expedition
          and id = :insight))
      on conflict (space_id, expedition_id, number) do update
      set text = excluded.text,
        state = excluded.state,
        answer = excluded.answer,
        insight_id = excluded.insight_id
      """;

  private static final String STOPS =
      """
      select s.number, s.place, s.host, s.visit_on, s.consent, s.consent_on, s.skipped,
        (
          select count(*)
          from portfolio.observation o
          where o.space_id = s.space_id
          and o.expedition_id = s.expedition_id
          and o.stop = s.number) as observations
      from portfolio.stop s
      where s.space_id = :space
      and s.expedition_id = :expedition
      order by s.number
      """;

  private static final String PUT_STOP =
      """
      insert into portfolio.stop (
        space_id, expedition_id, number, place, host, visit_on, consent, consent_on, skipped)
      values (
        :space, :expedition, :number, :place::jsonb, :host::jsonb, :visit, :consent::jsonb,
        :consentOn, :skipped::jsonb)
      on conflict (space_id, expedition_id, number) do update
      set place = excluded.place,
        host = excluded.host,
        visit_on = excluded.visit_on,
        consent = excluded.consent,
        consent_on = excluded.consent_on,
        skipped = excluded.skipped
      """;

  private static final String INSIGHTS =
      """
      select count(*)
      from portfolio.insight
      where space_id = :space
      and expedition_id = :expedition
      """;

  private static final String REFLECTION =
      """
      select held_on, who, text, hosts_told
      from portfolio.reflection
      where space_id = :space
      and expedition_id = :expedition
      """;

  private static final String REFLECT =
      """
      insert into portfolio.reflection (space_id, expedition_id, held_on, who, text, hosts_told)
      values (:space, :expedition, :heldOn, :who::jsonb, :text::jsonb, :told::jsonb)
      """;

  private final JdbcClient jdbc;

  JourneyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Question> questions(Expedition expedition) {
    return spec(QUESTIONS, expedition).query(JourneyStore::question).list();
  }

  /** The expeditions of a space that have a question. */
  Set<ExpeditionId> asking(SpaceId space) {
    return jdbc.sql(ASKING)
        .param("space", space.value())
        .query((row, number) -> new ExpeditionId(row.getObject(1, UUID.class)))
        .set();
  }

  List<ExpeditionStop> stops(Expedition expedition) {
    return spec(STOPS, expedition).query(JourneyStore::stop).list();
  }

  int insights(Expedition expedition) {
    return spec(INSIGHTS, expedition).query(Integer.class).single();
  }

  Optional<Reflection> reflection(Expedition expedition) {
    return spec(REFLECTION, expedition)
        .query(
            (row, number) ->
                new Reflection(
                    row.getObject("held_on", LocalDate.class),
                    Phrase.parse(row.getString("who")),
                    Phrase.parse(row.getString("text")),
                    Phrase.parse(row.getString("hosts_told"))))
        .optional();
  }

  void put(Expedition expedition, Question question) {
    spec(PUT_QUESTION, expedition)
        .param("number", question.number())
        .param("text", question.text().toJson())
        .param("state", question.state().name())
        .param("answer", question.answer().toJson())
        .param("insight", question.insight(), Types.OTHER)
        .update();
  }

  void put(Expedition expedition, ExpeditionStop stop) {
    spec(PUT_STOP, expedition)
        .param("number", stop.number())
        .param("place", stop.place().toJson())
        .param("host", stop.host().toJson())
        .param("visit", stop.visitOn(), Types.DATE)
        .param("consent", stop.consent().toJson())
        .param("consentOn", stop.consentOn(), Types.DATE)
        .param("skipped", stop.skipped().toJson())
        .update();
  }

  void put(Expedition expedition, Reflection reflection) {
    spec(REFLECT, expedition)
        .param("heldOn", reflection.heldOn(), Types.DATE)
        .param("who", reflection.who().toJson())
        .param("text", reflection.text().toJson())
        .param("told", reflection.hostsTold().toJson())
        .update();
  }

  private JdbcClient.StatementSpec spec(String sql, Expedition expedition) {
    return jdbc.sql(sql)
        .param("space", expedition.space().value())
        .param("expedition", expedition.id().value());
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    return new Question(
        row.getInt("number"),
        Phrase.parse(row.getString("text")),
        Question.State.valueOf(row.getString("state")),
        Phrase.parse(row.getString("answer")),
        row.getObject("insight_id", UUID.class));
  }

  private static ExpeditionStop stop(ResultSet row, int number) throws SQLException {
    return new ExpeditionStop(
        row.getInt("number"),
        Phrase.parse(row.getString("place")),
        Phrase.parse(row.getString("host")),
        row.getObject("visit_on", LocalDate.class),
        Phrase.parse(row.getString("consent")),
        row.getObject("consent_on", LocalDate.class),
        Phrase.parse(row.getString("skipped")),
        row.getInt("observations"));
  }
}
