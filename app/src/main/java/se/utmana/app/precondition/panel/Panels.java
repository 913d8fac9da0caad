package se.utmana.app.precondition.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.space.SpaceId;

/** The panels of the spaces; each is computed from records whenever somebody looks. */
@Component
public class Panels {

  private final List<Watcher> watchers;

  Panels(List<Watcher> watchers) {
    this.watchers = List.copyOf(watchers);
  }

  /** The seven gauges of a space, in order. */
  public List<Gauge> of(SpaceId space) {
    var byPrecondition = watchers.stream().collect(Collectors.toMap(Watcher::of, one -> one));
    return Stream.of(Precondition.values())
        .map(one -> new Gauge(one, lights(byPrecondition.get(one), one, space)))
        .toList();
  }

  /** Of what no module records yet, it is said that nothing is recorded. */
  private static List<Light> lights(@Nullable Watcher watcher, Precondition of, SpaceId space) {
    return watcher == null
        ? Stream.of(1, 2, 3)
            .map(i -> Light.unrecorded("precondition.later." + of + "." + i))
            .toList()
        : watcher.look(space);
  }
}
