package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.experiment.Experiments;

/** What is tested, and how far each test has come. */
@Component
class ExperimentBinding implements Binding {

  private final Experiments experiments;

  ExperimentBinding(Experiments experiments) {
    this.experiments = experiments;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Experiment[]", "Hypothesis");
  }

  @Override
  public Live read(Scene scene) {
    var all =
        experiments.list(scene.space()).stream()
            .filter(one -> scene.isAbout(one.id().value()))
            .toList();
    return Live.table(
        scene,
        "document.live.experiments",
        List.of(
            "document.column.experiment",
            "document.column.doing",
            "document.column.effect",
            "document.column.because",
            "document.column.state"),
        all.stream()
            .map(
                one ->
                    List.of(
                        scene.say(one.title()),
                        scene.say(one.design().hypothesis().doing()),
                        scene.say(one.design().hypothesis().effect()),
                        scene.say(one.design().hypothesis().because()),
                        scene.say(one.state().key())))
            .toList(),
        all.stream().map(one -> scene.source(one.id().value(), one.title(), one.path())).toList());
  }
}
