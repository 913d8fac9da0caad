package se.utmana.app.challenge.assessment;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a process leader chooses what the challenges of a space are judged by. */
record YardstickPage(Room room, YardstickForm form, FormErrors errors) implements FormPage {

  List<Choice> choices(Criterion criterion, Texts texts) {
    var choices = new ArrayList<Choice>();
    if (!criterion.isGate()) {
      choices.add(new Choice("", texts.get("challenge.criteria.unused"), ""));
    }
    for (var weight : Yardstick.CHOICES) {
      var words = texts.get("challenge.criteria.weighs", weight);
      choices.add(new Choice(weight.toString(), words, ""));
    }
    return choices;
  }
}
