package se.utmana.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.utmana.app.trust.Side;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.WaveDraft;
import se.utmana.app.trust.answer.Sheet;
import se.utmana.app.web.Phrase;

/**
 * A trust wave that is made up, with its people and their answers.
 *
 * @param seed the same seed gives the same answers
 * @param opens when it opened, in days from the day it is loaded
 * @param closes when it closed, in days from the day it is loaded
 */
record InventedTrust(
    String space, long seed, int opens, int closes, Phrase title, List<Crowd> crowds) {

  private static final double SPREAD = 0.9;
  private static final double CANNOT_SAY = 0.04;

  /**
   * People on one side.
   *
   * @param means around what they answer each item
   */
  record Crowd(Side side, int people, Map<TrustItem, Double> means) {

    double mean(TrustItem item) {
      return Objects.requireNonNull(means.get(item));
    }
  }

  WaveDraft draft(LocalDate today) {
    return new WaveDraft(
        title,
        today.plusDays(opens),
        today.plusDays(closes),
        Set.of(),
        WaveDraft.ordinaryWordings(),
        true);
  }

  /** The same answers on every machine. */
  List<Sheet> sheets() {
    var random = new Random(seed);
    var sheets = new ArrayList<Sheet>();
    for (var crowd : crowds) {
      IntStream.range(0, crowd.people()).forEach(i -> sheets.add(sheet(crowd, random)));
    }
    return sheets;
  }

  private static Sheet sheet(Crowd crowd, Random random) {
    var scores = new EnumMap<TrustItem, Integer>(TrustItem.class);
    for (var item : TrustItem.values()) {
      var score = Math.round(crowd.mean(item) + SPREAD * random.nextGaussian());
      if (random.nextDouble() >= CANNOT_SAY) {
        scores.put(item, Math.clamp(score, TrustItem.LEAST, TrustItem.MOST));
      }
    }
    return new Sheet(crowd.side(), scores);
  }
}
