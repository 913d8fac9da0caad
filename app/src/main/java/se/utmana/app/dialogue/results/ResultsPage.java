package se.utmana.app.dialogue.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utmana.app.dialogue.answer.Outcome;
import se.utmana.app.dialogue.answer.Share;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.thread.Line;
import se.utmana.app.web.Page;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * What the votes of a dialogue show.
 *
 * @param channels the same by channel, with the hands that were counted
 * @param line where it comes from and what it led to, as the visitor may see it
 * @param picture empty while too few have been placed
 * @param everything whether all statements are listed, or the first
 * @param isTried whether there are people enough to try how steady the results are
 * @param sensitivity what was tried last, empty while it is tried for the first time
 * @param isRound whether it asks again what an earlier dialogue asked
 */
record ResultsPage(
    Visit visit,
    Results results,
    ByChannel channels,
    Line line,
    LocalDate today,
    Optional<Svg.Picture> picture,
    boolean everything,
    boolean isTried,
    Optional<Sensitivity> sensitivity,
    boolean isRound,
    Share answered,
    Map<Integer, Outcome> outcomes)
    implements Page {

  private static final int FIRST = 8;
  private static final int FIRST_STATEMENTS = 20;

  List<Results.Common> common() {
    return results.common().stream().filter(Results.Common::holds).limit(FIRST).toList();
  }

  /** Whether there are kinds of actors beside the groups that a statement can bridge. */
  boolean tellsBridging() {
    return !results.kinds().isEmpty();
  }

  /** What all lean towards where nothing is sure yet. */
  List<Results.Common> leaning() {
    return results.common().stream().filter(one -> one.tenths() >= 5).limit(FIRST).toList();
  }

  List<Results.Divided> divides() {
    return results.divides().stream().limit(FIRST).toList();
  }

  List<Results.StatementResult> statements() {
    return results.statements().stream()
        .limit(everything ? Integer.MAX_VALUE : FIRST_STATEMENTS)
        .toList();
  }

  boolean hasMore() {
    return statements().size() < results.statements().size();
  }

  /** {@code At least 9 of 10 in every group agree}. */
  String verdict(Results.Common one, Texts texts) {
    var who = results.groups().isEmpty() ? "all" : "groups";
    return texts.get("dialogue.verdict." + who + "." + one.side().name(), one.tenths());
  }

  /** {@code It is not sure among: companies, young people.}, one sentence for each reason. */
  List<String> doubts(Results.Common one, Texts texts) {
    var unsure = kinds(one, false, texts);
    var few = kinds(one, true, texts);
    return Stream.of(
            unsure.isEmpty() ? "" : texts.get("dialogue.doubt.unsure", unsure),
            few.isEmpty() ? "" : texts.get("dialogue.doubt.few", few))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private static String kinds(Results.Common one, boolean tooFew, Texts texts) {
    return one.doubts().stream()
        .filter(doubt -> doubt.tooFew() == tooFew)
        .map(doubt -> doubt.kind().label().in(texts.language()))
        .collect(Collectors.joining(", "));
  }

  /** {@code At least 8 of 10 agree}. */
  String tellingVerdict(Results.Telling telling, Texts texts) {
    var tenths = (int) Math.round(10 * telling.own().share(telling.side()));
    return texts.get("dialogue.verdict.group." + telling.side().name(), Math.clamp(tenths, 0, 10));
  }

  /** What shape the votes have, in words. */
  String patternSentence(Texts texts) {
    if (results.isTooFewForGroups()) {
      return texts.get("dialogue.pattern.few");
    }
    return texts.get("dialogue.pattern." + results.pattern().name(), results.groups().size());
  }
}
