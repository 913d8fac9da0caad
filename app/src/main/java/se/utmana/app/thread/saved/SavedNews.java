package se.utmana.app.thread.saved;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.space.Spaces;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.search.Search;
import se.utmana.app.web.Viewer;

/** What a saved search finds for its owner, who sees of it what they may see now. */
@Component
record SavedNews(Search search, Records records, Spaces spaces, Accounts accounts) {

  /** A record, and where it is read. */
  record Found(Face face, String href) {}

  Optional<Account> owner(SavedSearch saved) {
    return accounts.find(new AccountId(saved.account()));
  }

  static Viewer viewer(Account account) {
    return new Viewer(account.id().value(), account.name(), false, account.language());
  }

  /** The newest first. */
  List<Search.Key> keys(SavedSearch saved, Account owner) {
    return search.newest(saved.question(), viewer(owner));
  }

  List<Found> read(List<Search.Key> keys, Account owner) {
    return keys.stream().flatMap(key -> read(key, owner).stream()).toList();
  }

  private Optional<Found> read(Search.Key key, Account owner) {
    return records
        .find(key.space(), key.id(), viewer(owner))
        .flatMap(
            face ->
                spaces.find(key.space()).map(space -> new Found(face, face.href(space.path()))));
  }
}
