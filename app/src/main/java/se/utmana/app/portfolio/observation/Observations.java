package se.utmana.app.portfolio.observation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.Kind;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Contributors;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;

/** The observations of the expeditions. */
@Component
public class Observations implements Publisher, Contributors, OwnData {

  static final String KIND = "portfolio.observation.one";

  private final ObservationStore store;
  private final Expeditions expeditions;
  private final Records records;
  private final Links links;
  private final Days days;

  Observations(
      ObservationStore store, Expeditions expeditions, Records records, Links links, Days days) {
    this.store = store;
    this.expeditions = expeditions;
    this.records = records;
    this.links = links;
    this.days = days;
  }

  /** The observations of an expedition, stop by stop. */
  public List<Observation> list(SpaceId space, UUID expedition) {
    return store.list(space, expedition);
  }

  public Optional<Media> media(SpaceId space, UUID expedition, UUID id) {
    return store.media(space, expedition, id);
  }

  /** Notes an observation, once for each key, or says why it is not taken. */
  @Transactional
  public Optional<Refusal> note(Expedition expedition, ObservationDraft draft) {
    var refusal = draft.refusal(expeditions.journey(expedition), days.today());
    if (refusal.isPresent()) {
      return refusal;
    }
    var media = draft.media();
    var one =
        new Observation(
            expedition.space(),
            Ids.next(),
            expedition.id().value(),
            draft.stop(),
            draft.text(),
            Objects.requireNonNull(draft.seenOn()),
            media == null ? null : media.kind());
    if (store.insert(one, draft.account(), draft.key(), days.now())) {
      if (media != null) {
        store.keep(one, media);
      }
      publish(one);
      tie(one);
    }
    return Optional.empty();
  }

  @Override
  public void publishAll(SpaceId space) {
    all(space).forEach(this::publish);
  }

  @Override
  public void linkAll(SpaceId space) {
    all(space).forEach(this::tie);
  }

  private List<Observation> all(SpaceId space) {
    return store.expeditions(space).stream()
        .flatMap(expedition -> store.list(space, expedition).stream())
        .toList();
  }

  private void publish(Observation one) {
    if (!one.text().isEmpty()) {
      var path = Kind.EXPEDITION.path() + "/" + one.expedition() + "#observation-" + one.id();
      records.put(
          new Face(one.space(), one.id(), KIND, one.text(), one.text(), path).since(one.seenOn()));
    }
  }

  /** As a statement hangs on its dialogue: nobody is told of every single one. */
  private void tie(Observation one) {
    links.tie(new Tie(one.space(), one.expedition(), one.id(), Relation.VOICED_IN));
  }

  /** Who noted something is told what comes of it, and of the expedition. */
  @Override
  public Collection<UUID> of(SpaceId space, Collection<UUID> records) {
    return store.who(space, records);
  }

  @Override
  public String section() {
    return "observations";
  }

  @Override
  public Object of(AccountId account) {
    return store.by(account.value());
  }

  /** What was seen stays; who saw it is forgotten. */
  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }
}
