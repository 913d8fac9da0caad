package se.utmana.app.document.binding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.Precondition;
import se.utmana.app.precondition.panel.Gauge;
import se.utmana.app.precondition.panel.Light;
import se.utmana.app.precondition.panel.Panels;

/** The seven preconditions, and how much of each is seen. */
@Component
class PreconditionBinding implements Binding {

  private static final Pattern RECORD =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Panels panels;

  PreconditionBinding(Panels panels) {
    this.panels = panels;
  }

  @Override
  public Set<String> sources() {
    return Set.of("PreconditionAssessment[]");
  }

  @Override
  public Live read(Scene scene) {
    var gauges = panels.of(scene.space());
    if (gauges.stream().allMatch(one -> one.unrecorded() == Precondition.OBSERVABLES)) {
      return Live.NOTHING;
    }
    var records =
        gauges.stream()
            .flatMap(one -> one.lights().stream())
            .flatMap(one -> one.evidence().stream())
            .distinct()
            .map(one -> scene.source(id(one.path()), one.title(), one.path()))
            .toList();
    return Live.table(
        scene,
        "document.live.preconditions",
        List.of("document.column.precondition", "document.column.level", "document.column.seen"),
        gauges.stream().map(one -> row(one, scene)).toList(),
        records);
  }

  private static List<String> row(Gauge one, Scene scene) {
    var seen =
        one.lights().stream()
            .filter(Light::isLit)
            .map(light -> one.precondition().observable(one.lights().indexOf(light) + 1))
            .map(scene::say)
            .collect(Collectors.joining("; "));
    var level = one.level() + "/" + Precondition.OBSERVABLES;
    return List.of(scene.say(one.precondition().key()), level, seen.isEmpty() ? "–" : seen);
  }

  /** Evidence is known by its address: the record that it leads to, or else the address itself. */
  private static UUID id(String path) {
    return RECORD
        .matcher(path)
        .results()
        .map(MatchResult::group)
        .map(UUID::fromString)
        .reduce((one, later) -> later)
        .orElseGet(() -> UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)));
  }
}
