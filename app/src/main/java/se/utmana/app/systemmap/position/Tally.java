package se.utmana.app.systemmap.position;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import se.utmana.app.space.ActorType;

/**
 * How many agree with a link, doubt it and dispute it.
 *
 * @param byType the same for each kind of actor that somebody spoke for
 */
public record Tally(int agree, int doubt, int dispute, Map<ActorType, Tally> byType) {

  public static final Tally NONE = new Tally(0, 0, 0, Map.of());

  public Tally {
    byType = Map.copyOf(byType);
  }

  public static Tally of(Collection<Position> positions) {
    var byType = new EnumMap<ActorType, Tally>(ActorType.class);
    var all = NONE;
    for (var one : positions) {
      all = all.plus(one.stance());
      var actor = one.actor();
      if (actor != null && one.stance() != Stance.NONE) {
        byType.put(actor.type(), byType.getOrDefault(actor.type(), NONE).plus(one.stance()));
      }
    }
    return new Tally(all.agree, all.doubt, all.dispute, byType);
  }

  private Tally plus(Stance stance) {
    return switch (stance) {
      case AGREE -> new Tally(agree + 1, doubt, dispute, byType);
      case DOUBT -> new Tally(agree, doubt + 1, dispute, byType);
      case DISPUTE -> new Tally(agree, doubt, dispute + 1, byType);
      case NONE -> this;
    };
  }

  public int all() {
    return agree + doubt + dispute;
  }

  /** What the picture shows of it: a single dispute is enough to be seen. */
  public Standing standing() {
    if (dispute > 0) {
      return Standing.DISPUTED;
    }
    if (agree > doubt) {
      return Standing.AGREED;
    }
    return doubt > 0 ? Standing.DOUBTED : Standing.OPEN;
  }
}
