package se.utmana.app.systemmap.position;

import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** How a person stands to links, for the copy that the person may take. */
@Component
class PositionData implements OwnData {

  private final PositionStore store;

  PositionData(PositionStore store) {
    this.store = store;
  }

  @Override
  public String section() {
    return "positions";
  }

  @Override
  public Object of(AccountId account) {
    return store.ofPerson(account.value());
  }
}
