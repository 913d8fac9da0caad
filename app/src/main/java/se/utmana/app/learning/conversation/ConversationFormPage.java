package se.utmana.app.learning.conversation;

import java.util.List;
import java.util.stream.Stream;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** Where a conversation is planned. */
record ConversationFormPage(Room room, List<Actor> actors, ConversationForm form, FormErrors errors)
    implements FormPage {

  static List<Choice> kinds(Texts texts) {
    return Stream.of(ConversationKind.values())
        .map(
            kind -> new Choice(kind.name(), texts.get(kind.key()), texts.get(kind.key() + ".hint")))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("learning.section"), room.path("learning")),
        new Crumb(texts.get("learning.conversations"), room.path("learning/conversations")));
  }
}
