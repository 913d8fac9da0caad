package se.utmana.app.thread.feed;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/**
 * What is new in a space.
 *
 * @param secretAddress the full address of the viewer's own feed, shown once when it was made
 */
record FeedPage(Room room, List<Item> items, String secretAddress) implements Page {

  String href(Item item) {
    return item.face().href(room.space().path());
  }
}
