package se.utmana.app.systemmap.change;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.MapContent;
import tools.jackson.databind.node.ObjectNode;

/** A map as its log tells it, for tests. */
final class Replay {

  private Replay() {}

  static MapContent of(List<Change> changes) {
    var all = new LinkedHashMap<UUID, Element>();
    for (var change : changes) {
      all.compute(change.element(), (id, one) -> after(change, one));
    }
    var standing = all.values().stream().filter(one -> !one.removed()).toList();
    return new MapContent(
        changes.getLast().number(),
        standing.stream().filter(one -> !one.isLink()).map(Element::factor).toList(),
        standing.stream().filter(Element::isLink).map(Element::link).toList());
  }

  private static Element after(Change change, Element one) {
    return switch (change.action()) {
      case ADD -> added(change);
      case SET -> one.with(requireNonNull(change.field()).code(), requireNonNull(change.after()));
      case REMOVE -> one.removed(true);
      case RESTORE -> one.removed(false);
    };
  }

  private static Element added(Change change) {
    var said = (ObjectNode) requireNonNull(change.after()).deepCopy();
    said.remove("id");
    var from = said.remove("from");
    var to = said.remove("to");
    return new Element(
        change.element(),
        from == null ? null : UUID.fromString(from.asString()),
        to == null ? null : UUID.fromString(to.asString()),
        said,
        false);
  }
}
