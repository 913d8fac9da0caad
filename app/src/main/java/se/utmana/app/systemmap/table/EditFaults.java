package se.utmana.app.systemmap.table;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.systemmap.change.Clash;
import se.utmana.app.systemmap.change.Outcome;
import se.utmana.app.systemmap.change.Values;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Texts;

/** Tells whoever filled in a form what came of it. */
@Component
class EditFaults {

  private final Accounts accounts;

  EditFaults(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What is wrong with what was sent, nothing when it was carried out. */
  FormErrors errors(Outcome outcome, Texts texts) {
    return switch (outcome) {
      case Outcome.Done done -> FormErrors.NONE;
      case Outcome.Refused refused -> FormErrors.of(refused.refusal(), texts);
      case Outcome.Clashed clashed -> clashes(clashed.clashes(), texts);
    };
  }

  /** Beside each field stands what the other person wrote; in the field what oneself did. */
  private FormErrors clashes(List<Clash> clashes, Texts texts) {
    var byField = new LinkedHashMap<String, String>();
    for (var clash : clashes) {
      var said = Values.said(clash.field(), clash.theirs(), texts);
      byField.put(
          clash.field().code(), texts.get("systemmap.refused.clash", name(clash, texts), said));
    }
    return new FormErrors(byField);
  }

  private String name(Clash clash, Texts texts) {
    var account = clash.account();
    var known = account == null ? null : accounts.find(new AccountId(account)).orElse(null);
    return known == null ? texts.get("systemmap.somebody") : known.name();
  }
}
