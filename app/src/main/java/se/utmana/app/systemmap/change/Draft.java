package se.utmana.app.systemmap.change;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.Element;
import se.utmana.app.systemmap.Elements;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.web.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** A map as it will be after a stroke: nothing is written until all of it can stand. */
final class Draft {

  private final SystemMap map;
  private final Elements elements;
  private final Stroke stroke;
  private final Map<UUID, Element> seen = new LinkedHashMap<>();
  private final Set<UUID> added = new HashSet<>();

  Draft(SystemMap map, Elements elements, Stroke stroke) {
    this.map = map;
    this.elements = elements;
    this.stroke = stroke;
  }

  Stroke stroke() {
    return stroke;
  }

  /** An element as it is in the draft, a removed one too. */
  Optional<Element> find(UUID id) {
    var known = seen.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    var stored = elements.find(map, id);
    stored.ifPresent(one -> seen.put(id, one));
    return stored;
  }

  boolean stands(@Nullable UUID id) {
    return id != null && find(id).filter(one -> !one.removed()).isPresent();
  }

  /** The links that a factor has on either side. */
  List<Element> linksOf(UUID factor) {
    var stored = elements.linksOf(map, factor).stream().map(Element::id);
    var here = seen.values().stream().filter(one -> isLinkOf(one, factor)).map(Element::id);
    return Stream.concat(stored, here).distinct().toList().stream()
        .map(id -> find(id).orElseThrow())
        .filter(one -> !one.removed())
        .toList();
  }

  private static boolean isLinkOf(Element one, UUID factor) {
    return factor.equals(one.from()) || factor.equals(one.to());
  }

  /** Whether another link leads the same way. */
  boolean hasTwin(Element link) {
    var from = Objects.requireNonNull(link.from());
    return linksOf(from).stream()
        .anyMatch(
            one ->
                !one.id().equals(link.id())
                    && from.equals(one.from())
                    && Objects.equals(one.to(), link.to()));
  }

  void add(Element one) {
    seen.put(one.id(), one);
    added.add(one.id());
    stroke.add(one.id(), Action.ADD, null, null, one.whole());
  }

  void put(Element one, Field field, @Nullable JsonNode value) {
    var changed = one.with(field.code(), value == null ? NullNode.instance : value).normal();
    var before = one.said().get(field.code());
    var after = changed.said().get(field.code());
    if (!Objects.equals(before, after)) {
      seen.put(one.id(), changed);
      stroke.add(one.id(), Action.SET, field, before, after);
    }
  }

  /** A factor takes its links along. */
  void remove(Element one) {
    if (!one.isLink()) {
      linksOf(one.id()).forEach(this::remove);
    }
    seen.put(one.id(), one.removed(true));
    stroke.add(one.id(), Action.REMOVE, null, null, null);
  }

  void restore(Element one) {
    seen.put(one.id(), one.removed(false));
    stroke.add(one.id(), Action.RESTORE, null, null, null);
  }

  /** Why something that was changed cannot stand, if it cannot. */
  Optional<Refusal> refusal() {
    return stroke.elements().stream()
        .map(id -> find(id).orElseThrow())
        .filter(one -> !one.removed())
        .flatMap(one -> one.refusal().stream())
        .findFirst();
  }

  void store() {
    for (var id : stroke.elements()) {
      var one = find(id).orElseThrow();
      if (added.contains(id)) {
        elements.add(map, one);
      } else {
        elements.put(map, one);
      }
    }
  }
}
