package se.utmana.app.dialogue.api;

import java.util.Optional;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** Tells a program that a rule said no. */
final class Refusals {

  private Refusals() {}

  static void raise(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
