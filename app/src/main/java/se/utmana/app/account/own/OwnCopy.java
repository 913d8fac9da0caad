package se.utmana.app.account.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.utmana.app.account.Account;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.OwnData;
import se.utmana.app.account.token.AccessTokens;

/** Everything that is held about a person, gathered from all modules when asked for. */
@Component
class OwnCopy {

  private final Accounts accounts;
  private final AccessTokens tokens;
  private final List<OwnData> sections;

  OwnCopy(Accounts accounts, AccessTokens tokens, List<OwnData> sections) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.sections = sections;
  }

  Map<String, Object> of(AccountId id) {
    var copy = new LinkedHashMap<String, Object>();
    copy.put("account", account(accounts.get(id)));
    copy.put("accessTokens", tokens.list(id));
    sections.forEach(section -> copy.put(section.section(), section.of(id)));
    return copy;
  }

  private static Map<String, Object> account(Account account) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", account.id().value());
    fields.put("name", account.name());
    fields.put("mail", account.mail().value());
    fields.put("language", account.language().code());
    fields.put("administrator", account.administrator());
    return fields;
  }
}
