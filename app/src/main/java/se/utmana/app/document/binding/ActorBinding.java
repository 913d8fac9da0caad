package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.precondition.palette.Palettes;

/** Who takes part, on which level, how deeply. */
@Component
class ActorBinding implements Binding {

  private final Palettes palettes;

  ActorBinding(Palettes palettes) {
    this.palettes = palettes;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Actor[]", "RoleAssignment[]");
  }

  @Override
  public Live read(Scene scene) {
    var takings = palettes.of(scene.space()).takings();
    return Live.table(
        scene,
        "document.live.actors",
        List.of(
            "document.column.actor",
            "document.column.type",
            "document.column.governance",
            "document.column.depth"),
        takings.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.actor().name()),
                        scene.say(one.actor().type().label()),
                        scene.say(one.actor().level().key()),
                        scene.say(one.depth().key())))
            .toList(),
        takings.stream()
            .map(one -> scene.source(one.actor().id().value(), one.actor().name(), "actors"))
            .toList());
  }
}
