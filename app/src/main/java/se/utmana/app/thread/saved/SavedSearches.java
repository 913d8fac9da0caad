package se.utmana.app.thread.saved;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.search.Question;
import se.utmana.app.thread.search.Search;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Viewer;

/** The searches that people saved. */
@Component
class SavedSearches {

  /** More than anybody follows. */
  static final int MOST = 30;

  private final SavedSearchStore store;
  private final Search search;
  private final Clock clock;

  SavedSearches(SavedSearchStore store, Search search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  List<SavedSearch> list(Viewer viewer) {
    return store.list(viewer.requireAccount());
  }

  /** Saves a search once; only what can be looked through as a whole can be told of. */
  @Transactional
  Optional<Refusal> save(Question question, Viewer viewer) {
    var account = viewer.requireAccount();
    var found = search.newest(question, viewer);
    if (question.words().isEmpty()) {
      return Optional.of(Refusal.of("thread.saved.refused.empty"));
    }
    if (found.size() > Search.MOST) {
      return Optional.of(Refusal.of("thread.saved.refused.wide", Search.MOST));
    }
    if (store.list(account).size() >= MOST) {
      return Optional.of(Refusal.of("thread.saved.refused.many", MOST));
    }
    var saved = new SavedSearch(Ids.random(), account, question, true, Followers.aToken());
    store.insert(saved, ids(found), today());
    return Optional.empty();
  }

  /** Whether there was such a search of the viewer's. */
  boolean remove(UUID id, Viewer viewer) {
    return store.remove(id, viewer.requireAccount());
  }

  boolean setMail(UUID id, Viewer viewer, boolean byMail) {
    return store.setMail(id, viewer.requireAccount(), byMail);
  }

  /** Letters about any search of the person whose letter it was. */
  void stopLetters(String token) {
    store.stopLetters(token);
  }

  boolean isKnown(String token) {
    return store.isKnown(token);
  }

  LocalDate today() {
    return SwedishTime.today(clock);
  }

  static List<UUID> ids(List<Search.Key> keys) {
    return keys.stream().map(Search.Key::id).toList();
  }
}
