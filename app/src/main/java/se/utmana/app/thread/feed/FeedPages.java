package se.utmana.app.thread.feed;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.Room;
import se.utmana.app.space.RoomSection;
import se.utmana.app.space.Space;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** What is new in a space: a page, a feed, and a feed with a secret address for members. */
@Controller
@OpenTo(Audience.SPACE_VISITOR)
class FeedPages {

  private final Feed feed;
  private final FeedKeys keys;
  private final PublicAddress address;

  FeedPages(Feed feed, FeedKeys keys, PublicAddress address) {
    this.feed = feed;
    this.keys = keys;
    this.address = address;
  }

  /** The tab of the feed in every space. */
  @Configuration(proxyBeanMethods = false)
  static class FeedSection {

    @Bean
    RoomSection newsTab() {
      return new RoomSection("thread.feed.tab", "news", 70);
    }
  }

  /** Something new for programs. */
  record NewsView(Phrase title, String kind, String what, Phrase reason, String day, String path) {}

  @GetMapping("/spaces/{space}/news")
  FeedPage news(Room room) {
    return new FeedPage(room, feed.list(room), "");
  }

  @GetMapping("/spaces/{space}/news.atom")
  ResponseEntity<String> atom(Room room, Texts texts) {
    return answer(room, texts);
  }

  @GetMapping("/api/v1/spaces/{space}/news")
  @ResponseBody
  List<NewsView> json(Room room, Texts texts) {
    return feed.list(room).stream()
        .map(
            one ->
                new NewsView(
                    one.face().title(),
                    texts.get(one.face().kind()),
                    one.sentence(texts),
                    one.reason(),
                    texts.date(one.day()),
                    one.face().href(room.space().path())))
        .toList();
  }

  /** The secret is shown now and never again, so nothing of the answer may be kept for a repeat. */
  @PostMapping("/spaces/{space}/news/key")
  @OpenTo(Audience.SPACE_MEMBER)
  @OwnTransactions
  FeedPage renew(Room room) {
    var secret = address.of("/feeds/" + keys.renew(room)).toString();
    return new FeedPage(room, feed.list(room), secret);
  }

  @GetMapping("/feeds/{secret}")
  @OpenTo(Audience.ANYONE)
  ResponseEntity<String> secret(@PathVariable String secret, Texts texts) {
    var room =
        keys.open(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return answer(room, texts);
  }

  private ResponseEntity<String> answer(Room room, Texts texts) {
    var space = room.space();
    var name = space.name().in(texts.language());
    var channel =
        new Atom.Channel(
            space.id().value(),
            texts.get("thread.feed.title.of", name),
            space.path() + "/news",
            name,
            texts.language());
    var entries = feed.list(room).stream().map(item -> entry(item, space, texts)).toList();
    return Atom.answer(channel, entries, address);
  }

  private static Atom.Entry entry(Item item, Space space, Texts texts) {
    var language = texts.language();
    var reason = item.reason().in(language);
    return new Atom.Entry(
        item.id(),
        item.face().title().in(language),
        item.face().href(space.path()),
        item.sentence(texts) + (reason.isEmpty() ? "" : ". " + reason),
        item.day());
  }
}
