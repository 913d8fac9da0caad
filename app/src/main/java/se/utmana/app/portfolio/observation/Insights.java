package se.utmana.app.portfolio.observation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Said;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionState;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The insights of the expeditions. */
@Component("expeditionInsights")
public class Insights implements Publisher {

  public static final String KIND = "portfolio.insight.one";

  private final InsightStore store;
  private final Observations observations;
  private final Records records;
  private final Links links;
  private final Days days;

  Insights(InsightStore store, Observations observations, Records records, Links links, Days days) {
    this.store = store;
    this.observations = observations;
    this.records = records;
    this.links = links;
    this.days = days;
  }

  /** An insight that was written, or why it was not. */
  public sealed interface Outcome {

    record Written(Insight insight) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  public List<Insight> list(SpaceId space, UUID expedition) {
    return store.list(space, expedition);
  }

  public Optional<Insight> find(SpaceId space, UUID id) {
    return store.list(space, null).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Writes down what is understood from observations of the same expedition, when it is home again.
   *
   * @param role in which role somebody writes it; those who made the observations are told
   */
  @Transactional
  public Outcome write(
      Expedition expedition, Phrase text, Phrase surprise, List<UUID> from, Role role) {
    var seen = new HashSet<UUID>();
    observations
        .list(expedition.space(), expedition.id().value())
        .forEach(one -> seen.add(one.id()));
    var insight =
        new Insight(
            expedition.space(),
            Ids.next(),
            expedition.id().value(),
            text,
            surprise,
            from.stream().filter(seen::contains).distinct().toList(),
            days.today());
    var refusal =
        Said.first(
            Said.unless(
                expedition.state() == ExpeditionState.SENSEMAKING,
                "",
                "portfolio.insight.refused.state"),
            insight.refusal());
    if (refusal.isPresent()) {
      return new Outcome.Refused(refusal.get());
    }
    store.insert(insight);
    publish(insight);
    tie(insight, role.key());
    return new Outcome.Written(insight);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    store.list(space, null).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    store.list(space, null).forEach(one -> tie(one, ""));
  }

  private void publish(Insight one) {
    records.put(
        new Face(one.space(), one.id(), KIND, one.text(), one.surprise(), one.path())
            .since(one.writtenOn()));
  }

  private void tie(Insight one, String madeBy) {
    one.observations().forEach(observation -> tie(observation, one, madeBy));
    tie(one.expedition(), one, madeBy);
  }

  private void tie(UUID earlier, Insight one, String madeBy) {
    links.tie(new Tie(one.space(), earlier, one.id(), Relation.LED_TO, madeBy, Phrase.EMPTY));
  }
}
