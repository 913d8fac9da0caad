package se.utmana.app.systemmap.scenario;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;
import se.utmana.app.space.SpaceId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;

/** The questions to the maps that people have kept. */
@Component
class Scenarios implements OwnData, Publisher {

  private static final String KIND = "systemmap.scenario.one";

  private final ScenarioStore store;
  private final SystemMaps maps;
  private final Records records;
  private final Links links;
  private final Clock clock;

  Scenarios(ScenarioStore store, SystemMaps maps, Records records, Links links, Clock clock) {
    this.store = store;
    this.maps = maps;
    this.records = records;
    this.links = links;
    this.clock = clock;
  }

  /** Those of a map that are not removed, oldest first. */
  List<Scenario> list(SystemMap map) {
    return store.list(map).stream().filter(one -> !one.removed()).toList();
  }

  /** One of them, a removed one too. */
  Optional<Scenario> find(SystemMap map, UUID id) {
    return store.find(map, id);
  }

  /** Keeps a question that can be kept. */
  @Transactional
  Scenario keep(SystemMap map, Phrase name, Pushes pushes, Author author) {
    var one = new Scenario(Ids.next(), name, pushes, author, clock.instant(), false);
    store.add(map, one);
    show(map, one);
    tie(map, one);
    return one;
  }

  @Transactional
  void remove(SystemMap map, Scenario one, boolean removed) {
    store.remove(map, one.id(), removed);
    if (removed) {
      records.withdraw(map.space(), one.id());
    } else {
      show(map, one);
    }
  }

  private void show(SystemMap map, Scenario one) {
    var path = map.path() + "/scenarios/" + one.id();
    records.put(new Face(map.space(), one.id(), KIND, one.name(), Phrase.EMPTY, path));
  }

  private void tie(SystemMap map, Scenario one) {
    links.tie(new Tie(map.space(), map.id().value(), one.id(), Relation.LED_TO));
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    maps.list(space).forEach(map -> list(map).forEach(one -> show(map, one)));
  }

  @Override
  public void linkAll(SpaceId space) {
    maps.list(space).forEach(map -> list(map).forEach(one -> tie(map, one)));
  }

  @Override
  public String section() {
    return "scenarios";
  }

  @Override
  public Object of(AccountId account) {
    return store.ofPerson(account.value());
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }
}
