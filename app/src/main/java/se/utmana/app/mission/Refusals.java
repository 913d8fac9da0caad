package se.utmana.app.mission;

import java.util.Optional;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** Tells a program that a rule said no. */
public final class Refusals {

  private Refusals() {}

  public static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
