package se.utmana.app.systemmap.table;

import java.util.List;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a link is written. */
record LinkFormPage(
    MapRoom inside, MapContent content, CausalLink link, LinkForm form, FormErrors errors)
    implements FormPage {

  /** Where the form is sent, and where one comes back to without saving. */
  String action() {
    return inside.path("links/" + link.id());
  }

  String says(Texts texts) {
    return content.says(link, texts);
  }

  List<Choice> signs(Texts texts) {
    return Options.signs(texts);
  }

  List<Choice> bases(Texts texts) {
    return Options.bases(texts);
  }

  List<Choice> strengths(Texts texts) {
    return Options.strengths(texts);
  }

  List<Choice> confidences(Texts texts) {
    return Options.confidences(texts);
  }
}
