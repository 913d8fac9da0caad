package se.utmana.app.learning.conversation;

import java.util.List;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** Where it is written what came of a conversation. */
record MinutesPage(
    Room room, Conversation conversation, List<Actor> actors, MinutesForm form, FormErrors errors)
    implements FormPage {

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("learning.conversations"), room.path("learning/conversations")),
        new Crumb(
            conversation.draft().purpose().in(texts.language()), room.path(conversation.path())));
  }
}
