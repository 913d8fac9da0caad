package se.utmana.app.systemmap.table;

import java.util.List;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a factor is written. */
record FactorFormPage(
    MapRoom inside, MapContent content, Factor factor, FactorForm form, FormErrors errors)
    implements FormPage {

  /** Where the form is sent, and where one comes back to without saving. */
  String action() {
    return inside.path("factors/" + factor.id());
  }

  List<Choice> bases(Texts texts) {
    return Options.bases(texts);
  }

  List<Choice> levels(Texts texts) {
    return Options.levels(texts);
  }
}
