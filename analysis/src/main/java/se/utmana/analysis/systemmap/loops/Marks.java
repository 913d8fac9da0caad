package se.utmana.analysis.systemmap.loops;

import se.utmana.analysis.systemmap.CausalLink;
import se.utmana.analysis.systemmap.Sign;

/** What a chain of links adds up to, in three bits: minus, unknown, delayed. */
final class Marks {

  static final int BITS = 3;
  static final int ALL = (1 << BITS) - 1;

  private static final int MINUS = 1;
  private static final int UNKNOWN = 2;
  private static final int DELAYED = 4;

  private Marks() {}

  static int of(CausalLink link) {
    return (link.sign() == Sign.MINUS ? MINUS : 0)
        | (link.sign() == Sign.UNKNOWN ? UNKNOWN : 0)
        | (link.delayed() ? DELAYED : 0);
  }

  /** Two minus signs cancel, what is unknown or delayed stays so. */
  static int join(int a, int b) {
    return ((a ^ b) & MINUS) | ((a | b) & (UNKNOWN | DELAYED));
  }

  static Polarity polarity(int marks) {
    if ((marks & UNKNOWN) != 0) {
      return Polarity.UNDETERMINED;
    }
    return (marks & MINUS) == 0 ? Polarity.REINFORCING : Polarity.BALANCING;
  }

  static boolean isDelayed(int marks) {
    return (marks & DELAYED) != 0;
  }
}
