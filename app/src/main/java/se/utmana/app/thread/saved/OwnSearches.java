package se.utmana.app.thread.saved;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** What this module holds about a person: the searches they saved. */
@Component
record OwnSearches(SavedSearchStore store) implements OwnData {

  /** A search, as its owner takes it along. */
  record Own(String words, @Nullable UUID space, String kind, boolean byMail) {}

  @Override
  public String section() {
    return "savedSearches";
  }

  @Override
  public List<Own> of(AccountId account) {
    return store.list(account.value()).stream().map(OwnSearches::own).toList();
  }

  private static Own own(SavedSearch saved) {
    var space = saved.question().space();
    return new Own(
        saved.question().words(),
        space == null ? null : space.value(),
        saved.question().kind(),
        saved.byMail());
  }
}
