package se.utmana.app.challenge.ranking.outcome;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.analysis.ranking.Strengths;
import se.utmana.app.challenge.ranking.Comparison;
import se.utmana.app.challenge.ranking.ComparisonId;
import se.utmana.app.challenge.ranking.ComparisonStore;
import se.utmana.app.challenge.ranking.Comparisons;
import se.utmana.app.challenge.ranking.choosing.ChoiceStore;
import se.utmana.app.thread.CameOf;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** What comparisons said when they were closed. Nothing is told while people choose. */
@Component
public class Outcomes {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String INSERT =
      """
      insert into challenge.outcome (space_id, comparison_id, round, told, drawn_on)
      values (:space, :comparison, :round, :told::jsonb, :day)
      """;

  private static final String LATEST =
      """
      select told
      from challenge.outcome
      where space_id = :space
      and comparison_id = :comparison
      order by round desc
      limit 1
      """;

  private final JdbcClient jdbc;
  private final Comparisons comparisons;
  private final ComparisonStore store;
  private final ChoiceStore choices;
  private final OutcomeMaker maker;
  private final ApplicationEventPublisher events;

  Outcomes(
      JdbcClient jdbc,
      Comparisons comparisons,
      ComparisonStore store,
      ChoiceStore choices,
      OutcomeMaker maker,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.comparisons = comparisons;
    this.store = store;
    this.choices = choices;
    this.maker = maker;
    this.events = events;
  }

  /** What it said when it was last closed; empty when too few had chosen, or it never was. */
  public Optional<Outcome> find(ComparisonId id) {
    return spec(LATEST, id)
        .query(String.class)
        .optional()
        .map(told -> JSON.readValue(told, Outcome.class));
  }

  /** Ends the choosing and draws up what it says. */
  @Transactional
  public Optional<Refusal> close(ComparisonId id) {
    if (!store.close(id)) {
      return Optional.of(Refusal.of("challenge.ranking.refused.closed"));
    }
    var comparison = comparisons.find(id).orElseThrow();
    choices.shuffle(id);
    // The difference between two outcomes would tell of those who chose in between: a new one is
    // drawn up only when they are five.
    if (choices.countPeople(id, comparison.round()) >= Strengths.FEWEST) {
      maker.draw(comparison).ifPresent(outcome -> keep(comparison, outcome));
    }
    return Optional.empty();
  }

  private void keep(Comparison comparison, Outcome outcome) {
    spec(INSERT, comparison.id())
        .param("round", comparison.round())
        .param("told", JSON.writeValueAsString(outcome))
        .param("day", comparisons.today())
        .update();
    store.nextRound(comparison.id());
    var id = comparison.id();
    events.publishEvent(
        new CameOf(id.space(), id.value(), "challenge.ranking.told", null, Phrase.EMPTY, true));
  }

  private JdbcClient.StatementSpec spec(String sql, ComparisonId id) {
    return jdbc.sql(sql).param("space", id.space().value()).param("comparison", id.value());
  }
}
