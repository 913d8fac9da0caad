package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.expedition.Expeditions;

/** Where the space has been to see for itself. */
@Component
class ExpeditionBinding implements Binding {

  private final Expeditions expeditions;

  ExpeditionBinding(Expeditions expeditions) {
    this.expeditions = expeditions;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Expedition[]");
  }

  @Override
  public Live read(Scene scene) {
    var all = expeditions.list(scene.space());
    return Live.table(
        scene,
        "document.live.expeditions",
        List.of(
            "document.column.expedition",
            "document.column.opened",
            "document.column.until",
            "document.column.state"),
        all.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.title()),
                        scene.day(one.plan().from()),
                        scene.day(one.plan().to()),
                        scene.say(one.state().key())))
            .toList(),
        all.stream().map(one -> scene.source(one.id().value(), one.title(), one.path())).toList());
  }
}
