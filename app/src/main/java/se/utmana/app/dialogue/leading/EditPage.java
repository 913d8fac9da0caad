package se.utmana.app.dialogue.leading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Moderation;
import se.utmana.app.dialogue.Participation;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where a dialogue is written.
 *
 * @param dialogue null for a new one
 * @param challenges those of the space that the dialogue can be about
 */
record EditPage(
    Room room,
    @Nullable Dialogue dialogue,
    List<Face> challenges,
    DialogueForm form,
    FormErrors errors)
    implements Page {

  List<Choice> challenges(Language language) {
    return challenges.stream()
        .map(one -> new Choice(one.id().toString(), one.title().in(language), ""))
        .toList();
  }

  boolean isNew() {
    return dialogue == null;
  }

  /** The first statements are written until the dialogue opens; then they are moderated. */
  boolean hasSeeds() {
    return dialogue == null || !dialogue.isPublished();
  }

  String action() {
    return dialogue == null
        ? room.path("dialogues")
        : room.path("dialogues/" + dialogue.id().value());
  }

  String back() {
    return action();
  }

  List<Choice> participations(Texts texts) {
    return Stream.of(Participation.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  List<Choice> moderations(Texts texts) {
    return Stream.of(Moderation.values())
        .map(one -> new Choice(one.name(), texts.get(one.key()), texts.get(one.key() + ".hint")))
        .toList();
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
