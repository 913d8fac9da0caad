package se.utmana.app.learning.conversation;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** The conversations of a space, and the hours that they were given. */
record ConversationsPage(Room room, List<Conversation> conversations) implements Page {

  double planned() {
    return conversations.stream()
        .filter(one -> one.state() != ConversationState.CANCELLED)
        .mapToDouble(Conversation::planned)
        .sum();
  }

  double held() {
    return conversations.stream().mapToDouble(Conversation::held).sum();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(new Crumb(texts.get("learning.section"), room.path("learning")));
  }
}
