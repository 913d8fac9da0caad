package se.utmana.app.systemmap.scenario;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.Effect;
import se.utmana.analysis.systemmap.whatif.Effect.Way;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;

/**
 * What a push does to a factor, as people read it.
 *
 * @param deciding the links that decide it, the strongest first
 * @param other the same in the scenario that this is compared with, null for none
 */
record EffectRow(Factor factor, Effect effect, List<Decider> deciding, @Nullable Effect other) {

  private static final double LITTLE = 0.04;
  private static final double MUCH = 0.15;

  /**
   * A link that decides which way a factor goes.
   *
   * @param raises whether the factor rises when the link is strong; it falls then otherwise
   */
  record Decider(CausalLink link, boolean raises) {

    /** The key of the sentence that says what hangs on it. */
    String key() {
      return raises ? "systemmap.whatif.decides.up" : "systemmap.whatif.decides.down";
    }
  }

  boolean stays() {
    return effect.direction() == Way.STAYS;
  }

  boolean surelyStays() {
    return stays() && effect.certainty() == Certainty.SURE;
  }

  /** The key of which way it goes and how far: "rises a little". */
  static String key(Effect effect) {
    var way = "systemmap.effect." + effect.direction().name();
    if (effect.direction() == Way.STAYS) {
      return way;
    }
    double size = Math.abs(effect.size());
    return way + (size < LITTLE ? ".little" : size < MUCH ? ".some" : ".much");
  }

  String key() {
    return key(effect);
  }

  /** The share of the runs that go that way. */
  double share() {
    return stays() ? 1 - effect.rises() - effect.falls() : Math.max(effect.rises(), effect.falls());
  }

  String arrow() {
    return switch (effect.direction()) {
      case RISES -> "↗";
      case FALLS -> "↘";
      case STAYS -> "→";
    };
  }

  String css() {
    return effect.direction().name().toLowerCase(Locale.ROOT)
        + " "
        + effect.certainty().name().toLowerCase(Locale.ROOT);
  }
}
