package se.utmana.app.account.own;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.utmana.app.account.token.AccessToken;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * A person's access tokens.
 *
 * @param created the token that was just made, shown this once, or empty
 */
record TokensPage(List<AccessToken> tokens, String created, TokenForm form, FormErrors errors)
    implements Page {

  private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

  List<Choice> lives(Texts texts) {
    return DAYS.stream()
        .map(days -> new Choice(days.toString(), texts.get("account.tokens.life", days)))
        .toList();
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
