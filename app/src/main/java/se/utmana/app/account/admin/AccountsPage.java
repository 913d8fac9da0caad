package se.utmana.app.account.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Page;
import se.utmana.app.web.Slice;

/** The accounts that a search finds. */
record AccountsPage(Slice<AccountLine> accounts, String search, FormErrors errors) implements Page {

  String encodedSearch() {
    return URLEncoder.encode(search, StandardCharsets.UTF_8);
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
