package se.utmana.app.dialogue.visit;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers to a form: go and look at another page. */
public final class Redirect {

  private Redirect() {}

  public static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
