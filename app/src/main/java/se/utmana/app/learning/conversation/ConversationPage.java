package se.utmana.app.learning.conversation;

import java.util.List;
import java.util.UUID;
import se.utmana.app.portfolio.course.Step;
import se.utmana.app.space.Actor;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** One conversation. */
record ConversationPage(
    Room room, Conversation conversation, List<Actor> actors, List<Step> steps, Line line)
    implements Page {

  String path(String below) {
    return room.path(conversation.path()) + (below.isEmpty() ? "" : "/" + below);
  }

  /** Whether what was said is shown: notes are for those who work together. */
  boolean showsNotes() {
    return room.isMember() && !conversation.minutes().notes().isEmpty();
  }

  String actorName(UUID id, Language language) {
    return actors.stream()
        .filter(actor -> actor.id().value().equals(id))
        .map(actor -> actor.name().in(language))
        .findFirst()
        .orElse("");
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("learning.section"), room.path("learning")),
        new Crumb(texts.get("learning.conversations"), room.path("learning/conversations")));
  }
}
