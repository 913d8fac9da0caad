package se.utmana.app.systemmap.leverage;

import java.util.List;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.part.Choice;

/** Where a factor is chosen as a leverage point. */
record ChoosePage(MapRoom inside, Factor factor, LeverForm form, FormErrors errors)
    implements FormPage {

  /** The kinds of leverage, the weakest first. */
  List<Choice> points(Language language) {
    return Points.names().entrySet().stream()
        .map(one -> new Choice(one.getKey(), one.getValue().in(language)))
        .toList();
  }
}
