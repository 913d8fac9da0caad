package se.utmana.app.thread.saved;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.Account;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.feed.Atom;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Sha256;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** A saved search as a feed with a secret address, in its owner's language and with their eyes. */
@Controller
@OpenTo(Audience.ANYONE)
class SavedFeeds {

  private static final int MOST = 40;

  private final SavedSearchStore store;
  private final SavedNews news;
  private final TextBook texts;
  private final PublicAddress address;

  SavedFeeds(SavedSearchStore store, SavedNews news, TextBook texts, PublicAddress address) {
    this.store = store;
    this.news = news;
    this.texts = texts;
    this.address = address;
  }

  /** A new secret for a search of the viewer's; the one before no longer opens anything. */
  String renew(UUID search, Viewer viewer) {
    var secret = Followers.aToken();
    store.setFeed(search, viewer.requireAccount(), Sha256.of(secret));
    return secret;
  }

  @GetMapping("/feeds/searches/{secret}")
  ResponseEntity<String> feed(@PathVariable String secret) {
    return store
        .ofFeed(Sha256.of(secret))
        .flatMap(saved -> news.owner(saved).map(owner -> answer(saved, owner)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ResponseEntity<String> answer(SavedSearch saved, Account owner) {
    var words = texts.in(owner.language());
    var keys = news.keys(saved, owner).stream().limit(MOST).toList();
    var entries = news.read(keys, owner).stream().map(found -> entry(found, words)).toList();
    var channel =
        new Atom.Channel(
            saved.id(),
            words.get("thread.search.title.for", saved.question().words()),
            "/searches",
            "Utmana",
            owner.language());
    return Atom.answer(channel, entries, address);
  }

  private static Atom.Entry entry(SavedNews.Found found, Texts words) {
    var face = found.face();
    var language = words.language();
    var summary = words.get(face.kind()) + ". " + face.text().in(language);
    return new Atom.Entry(
        face.id(),
        face.title().in(language),
        found.href(),
        summary,
        Objects.requireNonNull(face.day()));
  }
}
