package se.utmana.app.learning.cycle;

import java.util.List;
import se.utmana.app.learning.conversation.Conversation;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/**
 * Where a cycle is closed.
 *
 * @param reflections the conversations that it can close with
 * @param changeable the records that can be other ones now
 */
record EndingPage(
    Room room,
    Cycle cycle,
    List<Conversation> reflections,
    List<Choice> changeable,
    EndingForm form,
    FormErrors errors)
    implements FormPage {

  List<Choice> reflectionChoices(Texts texts) {
    return reflections.stream()
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    one.draft().purpose().in(texts.language()) + ", " + texts.date(one.day())))
        .toList();
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("learning.section"), room.path("learning")),
        new Crumb(texts.get("learning.cycle.number", cycle.number()), room.path(cycle.path())));
  }
}
