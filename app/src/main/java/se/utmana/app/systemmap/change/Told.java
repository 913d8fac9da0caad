package se.utmana.app.systemmap.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.Faces;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.live.Live;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells of changes: open pages at once, and the index of records. */
@Component
class Told {

  /** More than this is fetched from the log rather than sent to everybody. */
  private static final int MOST_SENT = 50;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Live live;
  private final Faces faces;
  private final Elements elements;
  private final ApplicationEventPublisher events;

  Told(Live live, Faces faces, Elements elements, ApplicationEventPublisher events) {
    this.events = events;
    this.live = live;
    this.faces = faces;
    this.elements = elements;
  }

  /**
   * What open pages get: the number that the map has reached and how it came there.
   *
   * @param changes empty when there are too many to send
   */
  record News(int number, List<Change> changes) {}

  void of(SystemMap map, Stroke stroke) {
    var changes = stroke.changes();
    var sent = changes.size() > MOST_SENT ? List.<Change>of() : changes;
    var news = new News(stroke.number(), sent);
    live.publish(map.topic(), "changes", JSON.writeValueAsString(news));
    publish(map, stroke);
  }

  private void publish(SystemMap map, Stroke stroke) {
    var shown = new LinkedHashSet<UUID>();
    for (var change : stroke.changes()) {
      if (change.field() == null || change.field().isPhrase()) {
        shown.add(change.element());
      }
      if (change.field() == Field.LABEL) {
        elements.linksOf(map, change.element()).forEach(link -> shown.add(link.id()));
        events.publishEvent(new Relabelled(map, change.element()));
      }
    }
    faces.put(map, shown);
    stroke.changes().forEach(one -> tie(map, one, stroke.author().role()));
  }

  private void tie(SystemMap map, Change change, String role) {
    var after = change.action() == Action.ADD ? ofWhole(change.after()) : change.after();
    if (change.action() == Action.ADD || change.field() == Field.STANDS_FOR) {
      elements
          .find(map, change.element())
          .ifPresent(one -> tie(map, one, ids(change.before()), ids(after), role));
    }
  }

  private void tie(SystemMap map, Element one, List<UUID> before, List<UUID> after, String role) {
    faces.tieStandsFor(map, one, before, after, role);
  }

  private static @Nullable JsonNode ofWhole(@Nullable JsonNode whole) {
    return whole == null ? null : whole.get(Field.STANDS_FOR.code());
  }

  private static List<UUID> ids(@Nullable JsonNode list) {
    return list == null || !list.isArray()
        ? List.of()
        : list.valueStream().map(one -> UUID.fromString(one.asString())).toList();
  }
}
