package se.utmana.app.account.signin;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.Page;

/** Somebody has tried too often and is told when to try again. */
public record TooManyPage(long minutes) implements Page {

  public static TooManyPage of(Attempt refused) {
    return new TooManyPage((refused.seconds() + 59) / 60);
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.TOO_MANY_REQUESTS;
  }
}
