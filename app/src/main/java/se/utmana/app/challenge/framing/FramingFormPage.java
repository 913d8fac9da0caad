package se.utmana.app.challenge.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.space.Actor;
import se.utmana.app.thread.Face;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.part.Choice;

/**
 * Where a framing is written.
 *
 * @param framing the one that is written anew, null for a new one
 * @param heard what it was heard in, for one that comes from a dialogue
 * @param words what was searched for among the statements of the space
 * @param found what was found
 */
record FramingFormPage(
    ChallengeRoom inside,
    @Nullable Framing framing,
    FramingForm form,
    Optional<Face> heard,
    List<Actor> actors,
    String words,
    List<FramingStore.Heard> found,
    FormErrors errors)
    implements FormPage {

  boolean isNew() {
    return framing == null;
  }

  String action() {
    return inside.path(framing == null ? "framings" : "framings/" + framing.id());
  }

  /** What has been said already, in whatever language. */
  Phrase said() {
    return framing == null ? heard.map(Face::title).orElse(Phrase.EMPTY) : framing.text();
  }

  List<Choice> actorChoices(Language language) {
    var choices = new ArrayList<Choice>();
    actors.forEach(
        one -> choices.add(new Choice(one.id().value().toString(), one.name().in(language), "")));
    return choices;
  }
}
