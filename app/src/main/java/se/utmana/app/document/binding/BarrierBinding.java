package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.barrier.Barrier;
import se.utmana.app.mission.barrier.Barriers;

/** What stands in the way, and who can move it. */
@Component
class BarrierBinding implements Binding {

  private final Barriers barriers;
  private final Casts casts;

  BarrierBinding(Barriers barriers, Casts casts) {
    this.barriers = barriers;
    this.casts = casts;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Barrier[]");
  }

  @Override
  public Live read(Scene scene) {
    var standing = barriers.list(scene.space());
    var cast = casts.of(scene.space(), standing.stream().map(Barrier::owner));
    return Live.table(
        scene,
        "document.live.barriers",
        List.of(
            "document.column.barrier",
            "document.column.type",
            "document.column.organisation",
            "document.column.due",
            "document.column.state"),
        standing.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.obstacle().text()),
                        scene.say(one.obstacle().type().key()),
                        cast.name(one.owner(), scene.texts().language()),
                        scene.day(one.due()),
                        scene.say(one.state().key())))
            .toList(),
        standing.stream()
            .map(one -> scene.source(one.id(), one.obstacle().text(), one.path()))
            .toList());
  }
}
