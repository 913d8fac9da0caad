package se.utmana.app.challenge.ranking.choosing;

import se.utmana.analysis.ranking.Pair;

/** Somebody's answer about two items. */
public record Choice(int left, int right, Answered answered) {

  Pair pair() {
    return new Pair(left, right);
  }
}
