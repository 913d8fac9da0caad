package se.utmana.app.dialogue.channel;

import java.util.List;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.space.Room;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/** The way back from the pages of the channels. */
public final class Trail {

  private Trail() {}

  /** To the dialogue. */
  public static List<Crumb> toDialogue(Room room, Dialogue dialogue, Texts texts) {
    var path = room.path("dialogues/" + dialogue.id().value());
    return List.of(new Crumb(dialogue.question().in(texts.language()), path));
  }

  /** To the dialogue and its channels. */
  public static List<Crumb> toChannels(Room room, Dialogue dialogue, Texts texts) {
    var dialogues = toDialogue(room, dialogue, texts);
    var channels =
        new Crumb(texts.get("dialogue.channels.title"), dialogues.getFirst().href() + "/channels");
    return List.of(dialogues.getFirst(), channels);
  }
}
