package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.conflict.Conflicts;

/** Goals that pull against or for each other. */
@Component
class ConflictBinding implements Binding {

  private final Conflicts conflicts;

  ConflictBinding(Conflicts conflicts) {
    this.conflicts = conflicts;
  }

  @Override
  public Set<String> sources() {
    return Set.of("GoalConflict[]");
  }

  @Override
  public Live read(Scene scene) {
    var known = conflicts.list(scene.space());
    return Live.table(
        scene,
        "document.live.conflicts",
        List.of(
            "document.column.goal",
            "document.column.other",
            "document.column.affected",
            "document.column.state"),
        known.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.opposition().one()),
                        scene.say(one.opposition().other()),
                        scene.say(one.opposition().affected()),
                        scene.say(one.state().key())))
            .toList(),
        known.stream()
            .map(one -> scene.source(one.id(), one.opposition().one(), one.path()))
            .toList());
  }
}
