package se.utmana.app.mission;

import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** The decisions about missions that a person has made, for the copy that the person may take. */
@Component
class DecidedMissions implements OwnData {

  private final Journal journal;

  DecidedMissions(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String section() {
    return "missionDecisions";
  }

  @Override
  public Object of(AccountId account) {
    return journal.by(account.value());
  }
}
