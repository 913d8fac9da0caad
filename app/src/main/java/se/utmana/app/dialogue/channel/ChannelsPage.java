package se.utmana.app.dialogue.channel;

import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.picture.Svg;

/**
 * Every way into a dialogue.
 *
 * @param address the full public address
 * @param onlyHere whether nobody but this machine can follow it
 */
record ChannelsPage(Room room, Dialogue dialogue, String address, boolean onlyHere, Svg.Picture qr)
    implements Page {

  String path(String below) {
    return room.path("dialogues/" + dialogue.id().value() + "/" + below);
  }

  boolean isDraft() {
    return dialogue.state() == DialogueState.DRAFT;
  }
}
