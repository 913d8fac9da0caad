package se.utmana.app.precondition.panel;

import java.util.List;
import se.utmana.app.precondition.Precondition;

/** A precondition with its three lights. */
public record Gauge(Precondition precondition, List<Light> lights) {

  public Gauge {
    lights = List.copyOf(lights);
    if (lights.size() != Precondition.OBSERVABLES) {
      throw new IllegalArgumentException("Three lights, not " + lights.size());
    }
  }

  /** From 0 to 3: how many of its lights are lit. */
  public int level() {
    return (int) lights.stream().filter(Light::isLit).count();
  }

  /** How many of its observables nothing is recorded about. */
  public int unrecorded() {
    return (int) lights.stream().filter(one -> one.glow() == Light.Glow.UNRECORDED).count();
  }
}
