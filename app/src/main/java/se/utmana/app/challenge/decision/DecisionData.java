package se.utmana.app.challenge.decision;

import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** The decisions that a person has made, for the copy that the person may take. */
@Component
class DecisionData implements OwnData {

  private final DecisionStore store;

  DecisionData(DecisionStore store) {
    this.store = store;
  }

  @Override
  public String section() {
    return "decisions";
  }

  @Override
  public Object of(AccountId account) {
    return store.by(account.value()).stream().map(DecisionApi.DecisionView::of).toList();
  }
}
