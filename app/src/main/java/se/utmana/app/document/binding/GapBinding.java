package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.alignment.Alignments;

/** What is missing for missions to hold, computed from the record. */
@Component
class GapBinding implements Binding {

  private final Missions missions;
  private final Alignments alignments;

  GapBinding(Missions missions, Alignments alignments) {
    this.missions = missions;
    this.alignments = alignments;
  }

  @Override
  public Set<String> sources() {
    return Set.of("AlignmentGap[]");
  }

  @Override
  public Live read(Scene scene) {
    var current =
        missions.list(scene.space()).stream().filter(one -> one.state().isCurrent()).toList();
    var rows = current.stream().flatMap(one -> rows(one, scene)).toList();
    return Live.table(
        scene,
        "document.live.gaps",
        List.of("document.column.mission", "document.column.gap", "document.column.advice"),
        rows,
        current.stream()
            .map(one -> scene.source(one.id().value(), one.title(), one.path()))
            .toList());
  }

  private Stream<List<String>> rows(Mission mission, Scene scene) {
    return alignments.gaps(mission).stream()
        .map(
            gap -> {
              var about = gap.about().isEmpty() ? "" : " – " + scene.say(gap.about());
              return List.of(
                  scene.say(mission.title()),
                  gap.told(scene.texts()) + about,
                  gap.advice(scene.texts()));
            });
  }
}
