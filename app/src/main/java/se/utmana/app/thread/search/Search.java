package se.utmana.app.thread.search;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.Language;
import se.utmana.app.web.Viewer;

/**
 * Finds records by their words. Who may see them is decided inside the statement, before anything
 * is counted, ranked or excerpted: what somebody may not see leaves no trace in what they get.
 *
 * <p>At most {@link #MOST} records are ranked: sorting every hit of a common word is what makes
 * searches slow (decision 0082). Which of them, of a word that has more, is the order in which they
 * lie; the page says so.
 */
@Component
public class Search {

  /** The most hits that are ranked and can be turned to. */
  public static final int MOST = 1000;

  private final SearchStore store;
  private final TransactionTemplate transaction;

  Search(SearchStore store, TransactionTemplate transaction) {
    this.store = store;
    this.transaction = transaction;
  }

  /** Which record it is. */
  public record Key(SpaceId space, UUID id) {}

  /** How many records the viewer may see that hold the words, at most one more than are ranked. */
  public int count(Question question, Viewer viewer) {
    return find(question, viewer, Language.SV).total();
  }

  /**
   * The records that the viewer may see and that hold the words, the newest first; of more than
   * {@link #MOST}, any that many and one.
   */
  public List<Key> newest(Question question, Viewer viewer) {
    return question.isEmpty() ? List.of() : inTime(() -> store.newest(question, viewer));
  }

  Hits find(Question question, Viewer viewer, Language language) {
    return question.isEmpty()
        ? Hits.none(question)
        : inTime(() -> store.find(question, viewer, language));
  }

  private <T> T inTime(Supplier<T> reading) {
    try {
      return transaction.execute(status -> reading.get());
    } catch (QueryTimeoutException tooLong) {
      throw new BusyException();
    }
  }
}
