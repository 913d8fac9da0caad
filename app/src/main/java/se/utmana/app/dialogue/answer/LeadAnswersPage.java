package se.utmana.app.dialogue.answer;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/** Where a leader answers what people said. */
record LeadAnswersPage(
    Room room,
    Dialogue dialogue,
    List<Answer> answers,
    List<Statement> open,
    Share share,
    AnswerForm form,
    FormErrors errors)
    implements FormPage {

  String path(String below) {
    return path(room, dialogue) + below;
  }

  static String path(Room room, Dialogue dialogue) {
    return room.path("dialogues/" + dialogue.id().value() + "/answers");
  }

  List<Choice> outcomes(Texts texts) {
    return Stream.of(Outcome.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }
}
