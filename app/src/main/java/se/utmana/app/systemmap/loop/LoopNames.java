package se.utmana.app.systemmap.loop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;
import se.utmana.app.space.SpaceId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What people call the loops of the maps: a name stays with its loop as the map changes. */
@Component
class LoopNames implements OwnData, Publisher {

  private static final String KIND = "systemmap.loop.one";

  private final LoopNameStore store;
  private final SystemMaps maps;
  private final Records records;
  private final Clock clock;

  LoopNames(LoopNameStore store, SystemMaps maps, Records records, Clock clock) {
    this.store = store;
    this.maps = maps;
    this.records = records;
    this.clock = clock;
  }

  /** The names that stand. */
  List<LoopName> list(SystemMap map) {
    return store.latest(map).stream().filter(one -> !one.name().isEmpty()).toList();
  }

  /** Every version of a loop's name, latest first. */
  List<LoopName> history(SystemMap map, LoopId loop) {
    return store.history(map, loop);
  }

  /** Gives a loop a name, or takes it away with an empty one. */
  @Transactional
  Optional<Refusal> name(SystemMap map, List<LinkId> links, Phrase name, Author author) {
    var loop = LoopId.of(links);
    var before = history(map, loop).stream().findFirst();
    var version = before.map(LoopName::version).orElse(0) + 1;
    var now = clock.instant();
    var named = new LoopName(loop, version, name, links, author.account(), author.role(), now);
    if (!store.add(map, named)) {
      return Optional.of(Refusal.at("name", "systemmap.refused.namedTwice"));
    }
    show(map, named);
    return Optional.empty();
  }

  private void show(SystemMap map, LoopName named) {
    if (named.name().isEmpty()) {
      records.withdraw(map.space(), named.loop().value());
    } else {
      var path = map.path() + "/loops/" + named.loop();
      var id = named.loop().value();
      records.put(new Face(map.space(), id, KIND, named.name(), Phrase.EMPTY, path));
    }
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    maps.list(space).forEach(map -> list(map).forEach(named -> show(map, named)));
  }

  @Override
  public String section() {
    return "loopNames";
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
