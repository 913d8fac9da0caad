package se.utmana.app.challenge.ranking.choosing;

import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** In which rankings for members a person has taken part; what the person chose nobody knows. */
@Component
class RollData implements OwnData {

  private final ChoosingRoll roll;

  RollData(ChoosingRoll roll) {
    this.roll = roll;
  }

  @Override
  public String section() {
    return "rankings";
  }

  @Override
  public Object of(AccountId account) {
    return roll.comparisons(account.value());
  }
}
