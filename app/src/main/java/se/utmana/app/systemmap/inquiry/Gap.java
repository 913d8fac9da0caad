package se.utmana.app.systemmap.inquiry;

import java.util.List;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.position.Tally;

/**
 * A link that it would be worth to know more of.
 *
 * @param doubt how unsure people are of it, 0 to 1
 * @param turns the answers that hang on it
 * @param weight doubt times disputes times how much it decides; only to put gaps in order
 */
record Gap(CausalLink link, double doubt, Tally tally, List<Turn> turns, double weight) {

  /**
   * An answer that hangs on a link.
   *
   * @param pushed what somebody would change
   * @param turned what would rise or fall depending on the link
   */
  record Turn(Factor pushed, Factor turned) {}
}
