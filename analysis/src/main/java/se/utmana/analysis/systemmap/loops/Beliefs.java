package se.utmana.analysis.systemmap.loops;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.utmana.analysis.systemmap.CausalMap;
import se.utmana.analysis.systemmap.Sign;

/** Which signs different people or groups hold each link to have. */
public final class Beliefs {

  private final CausalMap map;
  private final Map<Integer, Set<Sign>> signs = new HashMap<>();

  private Beliefs(CausalMap map) {
    this.map = map;
  }

  /** As the map is drawn: one sign a link. */
  public static Beliefs of(CausalMap map) {
    return new Beliefs(map);
  }

  /** Adds that somebody holds a link to have another sign than the one it is drawn with. */
  public Beliefs alsoHeld(int link, Sign sign) {
    signs.computeIfAbsent(link, each -> EnumSet.of(map.link(each).sign())).add(sign);
    return this;
  }

  /** The signs that somebody holds, the drawn one included. */
  public Set<Sign> signs(int link) {
    return Set.copyOf(signs.getOrDefault(link, Set.of(map.link(link).sign())));
  }

  /**
   * What a loop is with whose links are believed. O(length).
   *
   * <p>A loop with a link that somebody holds to be plus and somebody else minus is contested: it
   * is reinforcing for the one and balancing for the other.
   */
  public Contest contest(Loop loop) {
    return new Contest(
        loop,
        loop.links().stream().filter(link -> isTurning(link)).toList(),
        loop.links().stream().filter(link -> signs(link).contains(Sign.UNKNOWN)).toList());
  }

  private boolean isTurning(int link) {
    Set<Sign> held = signs.getOrDefault(link, Set.of());
    return held.contains(Sign.PLUS) && held.contains(Sign.MINUS);
  }
}
