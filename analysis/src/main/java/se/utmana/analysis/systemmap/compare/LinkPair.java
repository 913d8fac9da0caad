package se.utmana.analysis.systemmap.compare;

import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.Sign;

/**
 * A link that two maps both have, between factors with the same keys.
 *
 * @param first as the first map has it
 * @param second as the second map has it
 */
public record LinkPair(CausalLink first, CausalLink second) {

  /** Whether one says plus and the other minus. */
  public boolean isOpposed() {
    return first.sign() != second.sign()
        && first.sign() != Sign.UNKNOWN
        && second.sign() != Sign.UNKNOWN;
  }

  /** Whether they say the same in every respect. */
  public boolean isSame() {
    return first.equals(second);
  }
}
