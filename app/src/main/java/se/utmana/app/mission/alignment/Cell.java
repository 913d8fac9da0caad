package se.utmana.app.mission.alignment;

import java.util.List;
import se.utmana.app.mission.commitment.Commitment;
import se.utmana.app.mission.owner.Duty;
import se.utmana.app.mission.owner.Owner;

/**
 * Where a goal meets a level.
 *
 * @param commitments those that hold
 * @param rested how many of them rest on a mandate
 * @param owners who has a duty for the goal on that level
 * @param barriers how many barriers wait for an answer there
 */
record Cell(List<Commitment> commitments, long rested, List<Owner> owners, long barriers) {

  /** How firmly the level stands behind the goal. */
  enum Firmness {
    /** Promised, and every promise rests on a mandate. */
    FIRM,
    /** Promised, and something lacks a mandate. */
    LOOSE,
    NOTHING;

    String key() {
      return "mission.alignment." + name();
    }
  }

  Firmness firmness() {
    if (commitments.isEmpty()) {
      return Firmness.NOTHING;
    }
    return rested == commitments.size() ? Firmness.FIRM : Firmness.LOOSE;
  }

  boolean has(Duty duty) {
    return owners.stream().anyMatch(one -> one.duty() == duty);
  }
}
