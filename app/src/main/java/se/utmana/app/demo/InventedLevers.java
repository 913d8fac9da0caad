package se.utmana.app.demo;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leverage points that were chosen in a space.
 *
 * @param byFactor by what the case calls their factors
 */
record InventedLevers(Map<String, UUID> byFactor) {

  static final InventedLevers NONE = new InventedLevers(Map.of());

  @Nullable UUID of(@Nullable String factor) {
    return factor == null ? null : byFactor.get(factor);
  }
}
