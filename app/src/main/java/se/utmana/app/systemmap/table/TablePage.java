package se.utmana.app.systemmap.table;

import java.util.List;
import java.util.Map;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.position.Tally;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** A map as two tables, with a field to draw by typing. */
record TablePage(
    MapRoom inside,
    MapContent content,
    Map<LinkId, Tally> tallies,
    TypedForm form,
    FormErrors errors)
    implements FormPage {

  Tally tally(CausalLink link) {
    return tallies.getOrDefault(link.id(), Tally.NONE);
  }

  List<Choice> signs(Texts texts) {
    return Options.signs(texts);
  }
}
