package se.utmana.app.document.binding;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.utmana.app.document.content.Block;
import se.utmana.app.portfolio.measure.ActionPlan;
import se.utmana.app.portfolio.measure.Measures;

/** The thirteen columns of an action plan. */
@Component
class MeasureBinding implements Binding {

  private final Measures measures;
  private final ActionPlan plan;

  MeasureBinding(Measures measures, ActionPlan plan) {
    this.measures = measures;
    this.plan = plan;
  }

  @Override
  public Set<String> sources() {
    return Set.of("Measure[]");
  }

  @Override
  public Live read(Scene scene) {
    var all = measures.list(scene.space());
    if (all.isEmpty()) {
      return Live.NOTHING;
    }
    var head = plan.head(scene.texts()).stream().map(Block.Column::of).toList();
    var rows = plan.rows(scene.room(), scene.texts());
    return new Live(
        List.of(new Block.Table(scene.say("document.live.measures"), head, rows)),
        all.stream().map(one -> scene.source(one.id(), one.title(), one.path())).toList());
  }
}
