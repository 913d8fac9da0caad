package se.utmana.app.thread.saved;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountErased;
import se.utmana.app.account.Mails;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.thread.search.Search;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;

/** Writes to each person what is new in their searches: one letter a week, none without news. */
@Component
class SavedSearchLetters {

  private static final int DAYS = 7;

  /** Of one search; the page shows the rest. */
  private static final int MOST = 10;

  private final SavedSearches searches;
  private final SavedSearchStore store;
  private final SavedSearchTurns turns;
  private final SavedNews news;
  private final Mails mails;
  private final PublicAddress address;
  private final TextBook texts;
  private final TransactionTemplate transaction;

  SavedSearchLetters(
      SavedSearches searches,
      SavedSearchStore store,
      SavedSearchTurns turns,
      SavedNews news,
      Mails mails,
      PublicAddress address,
      TextBook texts,
      TransactionTemplate transaction) {
    this.searches = searches;
    this.store = store;
    this.turns = turns;
    this.news = news;
    this.mails = mails;
    this.address = address;
    this.texts = texts;
    this.transaction = transaction;
  }

  @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
  public void writeAll() {
    turns
        .listDue(searches.today().minusDays(DAYS))
        .forEach(account -> transaction.executeWithoutResult(status -> write(account)));
  }

  private void write(UUID account) {
    var today = searches.today();
    var claimed = turns.claim(account, today, today.minusDays(DAYS));
    if (claimed.isEmpty()) {
      return;
    }
    news.owner(claimed.getFirst()).ifPresent(owner -> write(owner, claimed));
  }

  private void write(Account owner, List<SavedSearch> claimed) {
    var words = texts.in(owner.language());
    var paragraphs =
        claimed.stream()
            .flatMap(saved -> paragraph(saved, owner, words))
            .collect(Collectors.joining("\n\n"));
    if (!paragraphs.isEmpty()) {
      var stop = address.of("/searches/" + claimed.getFirst().stopToken() + "/stop").toString();
      mails.writeStoppable(
          owner.mail(), owner.language(), stop, "thread.letter.saved", paragraphs, stop);
    }
  }

  private Stream<String> paragraph(SavedSearch saved, Account owner, Texts words) {
    var keys = news.keys(saved, owner);
    if (keys.size() > Search.MOST) {
      store.setMail(saved.id(), saved.account(), false);
      return Stream.of(
          words.get("thread.letter.saved.wide", saved.question().words(), Search.MOST));
    }
    var seen = turns.seen(saved.id());
    var fresh = keys.stream().filter(key -> !seen.contains(key.id())).toList();
    if (fresh.isEmpty()) {
      return Stream.empty();
    }
    turns.see(saved.id(), union(seen, fresh));
    var head = words.get("thread.letter.saved.search", saved.question().words(), fresh.size());
    var lines =
        news.read(fresh.stream().limit(MOST).toList(), owner).stream()
            .map(
                found ->
                    found.face().title().in(owner.language()) + "\n" + address.of(found.href()));
    var rest =
        fresh.size() > MOST
            ? Stream.of(words.get("thread.letter.saved.rest", address.of("/searches").toString()))
            : Stream.<String>empty();
    return Stream.of(
        Stream.of(Stream.of(head), lines, rest)
            .flatMap(all -> all)
            .collect(Collectors.joining("\n\n")));
  }

  private static Set<UUID> union(Set<UUID> seen, List<Search.Key> fresh) {
    return Stream.concat(seen.stream(), fresh.stream().map(Search.Key::id))
        .collect(Collectors.toSet());
  }

  @EventListener
  void on(AccountErased event) {
    store.forget(event.account().value());
  }
}
