package se.utmana.app.systemmap.position;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a member takes a stand on a link. */
record PositionFormPage(
    MapRoom inside, MapContent content, CausalLink link, PositionForm form, FormErrors errors)
    implements FormPage {

  String action() {
    return inside.path("links/" + link.id() + "/position");
  }

  String back() {
    return inside.path("links/" + link.id());
  }

  String says(Texts texts) {
    return content.says(link, texts);
  }

  List<Choice> stances(Texts texts) {
    return Stream.of(Stance.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }
}
