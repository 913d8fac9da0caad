package se.utmana.bench;

import se.utmana.analysis.opinion.Votes;

/** A way to divide people by their votes. */
interface Divider {

  /** The group of everybody; one group for all means that there are none. */
  int[] groups(Votes votes);
}
