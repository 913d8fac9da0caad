package se.utmana.app.thread.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * Where everybody finds what they may see.
 *
 * @param within the space that is searched, null for all of them
 * @param kinds the kinds of records that there are
 */
record SearchPage(Hits hits, @Nullable Room within, List<Room> rooms, List<String> kinds)
    implements Page {

  /** More spaces than this are no list to choose from. */
  private static final int MOST_ROOMS = 30;

  Question question() {
    return hits.question();
  }

  String slug() {
    return within == null ? "" : within.space().slug();
  }

  /** Where to search; without a choice there is nothing to ask. */
  List<Choice> places(Texts texts) {
    var all = new Choice("", texts.get("thread.search.everywhere"));
    var shown = rooms.size() > MOST_ROOMS ? List.<Room>of() : rooms;
    var mine = within == null || shown.contains(within) ? shown.stream() : Stream.of(within);
    return Stream.concat(
            Stream.of(all),
            mine.map(
                room -> new Choice(room.space().slug(), room.space().name().in(texts.language()))))
        .toList();
  }

  /** The same search, for records of a kind or of all. */
  String ofKind(String kind) {
    return address(kind, 1);
  }

  String previous() {
    return address(question().kind(), question().page() - 1);
  }

  String next() {
    return address(question().kind(), question().page() + 1);
  }

  private String address(String kind, int page) {
    var first = new Question(question().words(), question().space(), kind, 1).href(slug());
    return page == 1 ? first : first + "&page=" + page;
  }
}
