package se.utmana.app.portfolio.measure;

import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.portfolio.SurroundingsOf;
import se.utmana.app.space.Room;
import se.utmana.app.web.Texts;

/** The measures of a space as the table of an action plan: thirteen columns, a row a measure. */
@Component
public class ActionPlan {

  private final Measures measures;
  private final SurroundingsOf around;

  ActionPlan(Measures measures, SurroundingsOf around) {
    this.measures = measures;
    this.around = around;
  }

  public List<String> head(Texts texts) {
    return MeasureRow.head(texts);
  }

  public List<List<String>> rows(Room room, Texts texts) {
    var surroundings = around.room(room);
    return measures.list(room.space().id()).stream()
        .map(one -> MeasureRow.of(one, surroundings, texts))
        .toList();
  }
}
