package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.goal.Figure;
import se.utmana.app.mission.goal.Goals;

/** The goals of the missions: from where, to where, until when. */
@Component
class GoalBinding implements Binding {

  private final Goals goals;

  GoalBinding(Goals goals) {
    this.goals = goals;
  }

  @Override
  public Set<String> sources() {
    return Set.of("MissionGoal[]", "Indicator[]");
  }

  @Override
  public Live read(Scene scene) {
    var all = goals.list(scene.space());
    return Live.table(
        scene,
        "document.live.goals",
        List.of(
            "document.column.goal",
            "document.column.baseline",
            "document.column.now",
            "document.column.target",
            "document.column.until"),
        all.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.name()),
                        value(one.aim().baseline(), one.aim().unit(), scene),
                        value(
                            one.now().map(it -> it.value()).orElse(null), one.aim().unit(), scene),
                        value(one.aim().target(), one.aim().unit(), scene),
                        scene.day(one.aim().targetOn())))
            .toList(),
        all.stream().map(one -> scene.source(one.id().value(), one.name(), one.path())).toList());
  }

  private static String value(@Nullable Double number, String unit, Scene scene) {
    return number == null ? "–" : Figure.in(scene.texts().language(), number, unit);
  }
}
