package se.utmana.app.document.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.decision.Verdicts;

/** What was decided about the missions, the latest first. */
@Component
class DecisionBinding implements Binding {

  private final Missions missions;
  private final Verdicts verdicts;

  DecisionBinding(Missions missions, Verdicts verdicts) {
    this.missions = missions;
    this.verdicts = verdicts;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Decision[]");
  }

  @Override
  public Live read(Scene scene) {
    var made =
        missions.list(scene.space()).stream()
            .flatMap(one -> made(one))
            .sorted(Comparator.comparing((Made one) -> one.entry().at()).reversed())
            .toList();
    return Live.table(
        scene,
        "document.live.decisions",
        List.of(
            "document.column.day",
            "document.column.mission",
            "document.column.decision",
            "document.column.reference"),
        made.stream()
            .map(
                one ->
                    List.of(
                        scene.day(one.entry().day()),
                        scene.say(one.mission().title()),
                        scene.say(one.entry().what()),
                        one.entry().reference()))
            .toList(),
        made.stream()
            .map(Made::mission)
            .distinct()
            .map(one -> scene.source(one.id().value(), one.title(), one.path()))
            .toList());
  }

  private record Made(Mission mission, Entry entry) {}

  private Stream<Made> made(Mission mission) {
    return verdicts.of(mission).stream().map(entry -> new Made(mission, entry));
  }
}
