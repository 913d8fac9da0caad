package se.utmana.app.challenge.ranking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;

/** The comparisons of the spaces. */
@Component
public class Comparisons implements Publisher {

  static final String KIND = "challenge.ranking.one";

  private final ComparisonStore store;
  private final Records records;
  private final Links links;
  private final Clock clock;

  Comparisons(ComparisonStore store, Records records, Links links, Clock clock) {
    this.store = store;
    this.records = records;
    this.links = links;
    this.clock = clock;
  }

  /** The comparisons of a space, the latest first. */
  public List<Comparison> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<Comparison> find(ComparisonId id) {
    return store.find(id);
  }

  /** The comparison at a public address. */
  public Optional<Comparison> find(String code) {
    return store.find(code);
  }

  /** Those that compared this challenge, the latest first. */
  public List<Comparison> of(SpaceId space, ChallengeId challenge) {
    return list(space).stream()
        .filter(one -> one.items().stream().anyMatch(item -> item.challenge().equals(challenge)))
        .toList();
  }

  /** Opens a comparison; the draft must be one that can be opened. */
  @Transactional
  public Comparison open(SpaceId space, ComparisonDraft draft) {
    draft
        .refusal()
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException("Cannot be opened: " + refusal.key());
            });
    var id = ComparisonId.next(space);
    store.insert(id, Codes.random(), draft, today());
    var opened = store.find(id).orElseThrow();
    publish(opened);
    link(opened);
    return opened;
  }

  /** Lets people go on choosing. */
  @Transactional
  public Optional<Refusal> reopen(ComparisonId id) {
    return store.reopen(id)
        ? Optional.empty()
        : Optional.of(Refusal.of("challenge.ranking.refused.open"));
  }

  /** The day on which a choice would be made now. */
  public LocalDate today() {
    return SwedishTime.today(clock);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::link);
  }

  private void publish(Comparison one) {
    records.put(
        new Face(one.id().space(), one.id().value(), KIND, one.title(), Phrase.EMPTY, one.path()));
  }

  private void link(Comparison one) {
    one.items().stream()
        .map(item -> item.challenge().value())
        .forEach(challenge -> link(one, challenge));
  }

  private void link(Comparison one, UUID challenge) {
    links.tie(new Tie(one.id().space(), challenge, one.id().value(), Relation.LED_TO));
  }
}
