package se.utmana.app.challenge.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utmana.app.challenge.ChallengeRoom;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * What the organisations think of a challenge, side by side.
 *
 * @param isOpen whether the challenge still takes assessments
 * @param byVoice whether the picture shows each part of society apart
 */
record AssessmentPage(
    ChallengeRoom inside,
    Overview overview,
    Optional<Assessment> mine,
    boolean isOpen,
    boolean byVoice,
    Svg.Picture picture)
    implements Page {

  AssessmentSummary summary() {
    return AssessmentSummary.of(overview);
  }

  boolean mayAssess() {
    return isOpen && inside.room().isMember();
  }

  /** Whether any of the assessments is invented; then all numbers are. */
  boolean isInvented() {
    return overview.assessments().stream().anyMatch(one -> one.actor().illustrative());
  }

  /** The gates, which are shown before everything else. */
  List<Overview.Line> gates() {
    return overview.lines().stream().filter(line -> line.criterion().isGate()).toList();
  }

  /** Who said what about a criterion, the highest score first. */
  List<Assessment> reasons(Criterion criterion) {
    return overview.assessments().stream()
        .filter(one -> one.answers().containsKey(criterion))
        .sorted(Comparator.comparingInt(one -> -rank(one, criterion)))
        .toList();
  }

  private static int rank(Assessment one, Criterion criterion) {
    var score = one.score(criterion);
    return score == null ? -1 : score;
  }

  /** A median or a sum with at most one decimal. */
  static String number(Texts texts, double value) {
    return texts.get("challenge.assessment.number", value);
  }

  /** From the lowest to the highest score. */
  static String span(Figure figure) {
    return figure.spread() == 0
        ? Integer.toString(figure.lowest())
        : figure.lowest() + "–" + figure.highest();
  }
}
