package se.utmana.app.account.signin;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.Page;

/** A link that was used, is too old, or never was. */
public record SpentLinkPage() implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.GONE;
  }
}
