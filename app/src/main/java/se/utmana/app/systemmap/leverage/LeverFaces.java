package se.utmana.app.systemmap.leverage;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.change.Relabelled;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/** Shows chosen leverage points in the index, where the portfolio finds them. */
@Component
class LeverFaces implements Publisher {

  static final String KIND = "systemmap.leverage.one";

  private final LeverStore store;
  private final SystemMaps maps;
  private final Elements elements;
  private final Records records;
  private final Links links;

  LeverFaces(LeverStore store, SystemMaps maps, Elements elements, Records records, Links links) {
    this.store = store;
    this.maps = maps;
    this.elements = elements;
    this.records = records;
    this.links = links;
  }

  void show(SystemMap map, Lever lever) {
    var factor = elements.find(map, lever.factor().value()).orElseThrow().factor();
    var path = map.path() + "/leverage/" + lever.id();
    var id = lever.id().value();
    records.put(new Face(map.space(), id, KIND, factor.label(), lever.reason(), path));
  }

  @EventListener
  void on(Relabelled event) {
    store.list(event.map()).stream()
        .filter(one -> one.stands() && one.factor().value().equals(event.factor()))
        .forEach(one -> show(event.map(), one));
  }

  /** The challenge and the factor come before it. */
  void tie(SystemMap map, Lever lever) {
    var id = lever.id().value();
    links.tie(new Tie(map.space(), map.challenge().value(), id, Relation.LED_TO));
    links.tie(new Tie(map.space(), lever.factor().value(), id, Relation.LED_TO));
  }

  /** Tells those who contributed, and takes it out of sight. */
  void withdraw(SystemMap map, LeverId lever, Phrase reason) {
    var id = lever.value();
    records.become(map.space(), id, "systemmap.lever.WITHDRAWN", "systemmap.lever.told", reason);
    records.withdraw(map.space(), id);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    for (var map : maps.list(space)) {
      store.list(map).stream().filter(Lever::stands).forEach(one -> show(map, one));
    }
  }

  @Override
  public void linkAll(SpaceId space) {
    for (var map : maps.list(space)) {
      store.list(map).stream().filter(Lever::stands).forEach(one -> tie(map, one));
    }
  }
}
