package se.utmana.app.challenge.assessment;

import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.OwnData;

/** The assessments that a person has written, for the copy that the person may take. */
@Component
class AssessmentData implements OwnData {

  private final AssessmentStore store;

  AssessmentData(AssessmentStore store) {
    this.store = store;
  }

  @Override
  public String section() {
    return "assessments";
  }

  @Override
  public Object of(AccountId account) {
    return store.ofPerson(account.value());
  }
}
