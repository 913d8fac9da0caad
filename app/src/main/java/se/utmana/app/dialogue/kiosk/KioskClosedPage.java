package se.utmana.app.dialogue.kiosk;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.Page;

/** A kiosk that its leaders have closed. */
record KioskClosedPage() implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.GONE;
  }
}
