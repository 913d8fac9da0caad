package se.utmana.app.systemmap;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Refusal;

/** The system maps of the spaces. */
@Component
public class SystemMaps {

  private final MapStore store;
  private final Clock clock;
  private final Elements elements;
  private final Faces faces;

  SystemMaps(MapStore store, Clock clock, Elements elements, Faces faces) {
    this.store = store;
    this.clock = clock;
    this.elements = elements;
    this.faces = faces;
  }

  /** All maps of a space, oldest first. */
  public List<SystemMap> list(SpaceId space) {
    return store.list(space);
  }

  /** The maps of a challenge, oldest first. */
  public List<SystemMap> listOf(SpaceId space, ChallengeId challenge) {
    return store.listOf(space, challenge);
  }

  public Optional<SystemMap> find(SpaceId space, SystemMapId id) {
    return store.find(space, id);
  }

  /** A map that is known to be there. */
  public SystemMap get(SpaceId space, SystemMapId id) {
    return find(space, id).orElseThrow(() -> new NoSuchElementException("No map " + id));
  }

  /** What stands on a map now. */
  @Transactional(readOnly = true)
  public MapContent content(SystemMap map) {
    var now = find(map.space(), map.id()).orElse(map);
    var all = elements.list(map);
    return new MapContent(
        now.number(),
        all.stream().filter(one -> !one.isLink()).map(Element::factor).toList(),
        all.stream().filter(Element::isLink).map(Element::link).toList());
  }

  /** Begins a map of a challenge of the space; its draft must be one that can stand. */
  @Transactional
  public SystemMap open(SpaceId space, ChallengeId challenge, MapDraft draft) {
    requireStanding(draft);
    var id = SystemMapId.next();
    store.insert(space, id, challenge, draft, clock.instant());
    var map = get(space, id);
    faces.put(map);
    faces.tie(map);
    return map;
  }

  /** Writes title, boundary and note anew. */
  @Transactional
  public void describe(SystemMap map, MapDraft draft) {
    requireStanding(draft);
    store.describe(map, draft);
    faces.put(get(map.space(), map.id()));
  }

  /** The map as it is now, held until the transaction ends: its changes come one by one. */
  public SystemMap hold(SystemMap map) {
    return store.hold(map.space(), map.id()).orElseThrow();
  }

  /** Changes up to this number are written; only for whoever holds the map. */
  public void countTo(SystemMap map, int number) {
    store.countTo(map, number);
  }

  private static void requireStanding(MapDraft draft) {
    Optional<Refusal> refusal = draft.refusal();
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(refusal.get().key());
    }
  }
}
