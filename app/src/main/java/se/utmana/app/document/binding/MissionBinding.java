package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Missions;

/** The missions of the space. */
@Component
class MissionBinding implements Binding {

  private final Missions missions;

  MissionBinding(Missions missions) {
    this.missions = missions;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Mission[]");
  }

  @Override
  public Live read(Scene scene) {
    var all = missions.list(scene.space());
    return Live.table(
        scene,
        "document.live.missions",
        List.of("document.column.mission", "document.column.state"),
        all.stream()
            .map(one -> List.of(scene.say(one.title()), scene.say(one.state().key())))
            .toList(),
        all.stream().map(one -> scene.source(one.id().value(), one.title(), one.path())).toList());
  }
}
