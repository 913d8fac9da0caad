package se.utmana.app.challenge.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Move;
import se.utmana.app.web.Phrase;

/**
 * What there was to decide from, as it was at the time.
 *
 * @param assessors how many people had assessed the challenge
 * @param organisations for how many organisations
 * @param complete whether that was enough to call it relevant
 * @param medians how each criterion was judged; null for decisions from before it was kept
 * @param gates the gates that the assessors did not see reached
 * @param wide the criteria on which they were far apart
 * @param missing the keys of the parts of society that nobody had assessed for
 * @param places where the challenge stood in rankings
 */
public record Grounds(
    int assessors,
    int organisations,
    boolean complete,
    @Nullable List<Median> medians,
    List<Phrase> gates,
    List<Phrase> wide,
    List<String> missing,
    List<Place> places) {

  public Grounds {
    gates = List.copyOf(gates);
    wide = List.copyOf(wide);
    missing = List.copyOf(missing);
    places = List.copyOf(places);
  }

  /** The middle of what organisations said of a criterion, and how far the scores reached. */
  public record Median(Phrase criterion, double median, int lowest, int highest) {}

  /**
   * Where a challenge stood in a ranking.
   *
   * @param path where the ranking is read
   * @param best the best place that the uncertainty allowed
   * @param worst the worst place that it allowed
   * @param of how many were ranked
   */
  public record Place(
      String path, Phrase title, int people, int rank, int best, int worst, int of) {

    boolean mayBeFirst() {
      return best == 1;
    }

    boolean isSurelyInTheLowerHalf() {
      return 2 * best > of + 1;
    }
  }

  List<Median> judged() {
    return medians == null ? List.of() : medians;
  }

  boolean passesGates() {
    return gates.isEmpty();
  }

  /** Whether calling it relevant needs a word about why all the same. */
  boolean speaksAgainstRelevant() {
    return !gates.isEmpty() || !wide.isEmpty();
  }

  /** The keys of how a decision differs from what the assessment and the rankings say. */
  List<String> differences(Move move) {
    var keys = new ArrayList<String>();
    var turnsDown = move == Move.DECLINE || move == Move.REST;
    if (move == Move.FIND_RELEVANT && !passesGates()) {
      keys.add("challenge.decision.differs.gates");
    }
    if (move == Move.FIND_RELEVANT && !wide.isEmpty()) {
      keys.add("challenge.decision.differs.wide");
    }
    if (turnsDown && complete && passesGates()) {
      keys.add("challenge.decision.differs.assessed");
    }
    if (turnsDown && places.stream().anyMatch(Place::mayBeFirst)) {
      keys.add("challenge.decision.differs.first");
    }
    if (move == Move.FIND_RELEVANT && places.stream().anyMatch(Place::isSurelyInTheLowerHalf)) {
      keys.add("challenge.decision.differs.low");
    }
    return keys;
  }
}
