package se.utmana.app.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.utmana.app.challenge.ranking.choosing.Answered;
import se.utmana.app.challenge.ranking.choosing.Choice;
import se.utmana.app.space.ActorType;
import se.utmana.app.web.Phrase;

/**
 * A ranking that is made up: invented challenges beside those of the space, invented people, and a
 * decision about one of the invented challenges.
 *
 * @param challenges the invented ones; they come after those that the space has
 */
record InventedRanking(
    String space,
    long seed,
    Phrase title,
    List<Entry> challenges,
    List<Crowd> crowds,
    Decided decided) {

  private static final int ANSWERS = 10;
  private static final double TIE = 0.08;

  /** A challenge that is made up. */
  record Entry(Phrase title, Phrase text) {}

  /**
   * People of one actor type.
   *
   * @param weights how much each challenge matters to them
   */
  record Crowd(ActorType type, int people, List<Double> weights) {}

  /**
   * What is decided about an invented challenge.
   *
   * @param challenge which of the invented ones, 0..
   */
  record Decided(int challenge, Phrase affected, Phrase reasons, Phrase dissent, Phrase referral) {}

  /** Somebody who does not exist. */
  record Chooser(UUID id, ActorType type, List<Choice> choices) {}

  /** The same people with the same choices on every machine, as {@link InventedVoters}. */
  List<Chooser> choosers() {
    var random = new Random(seed);
    return crowds.stream()
        .flatMap(crowd -> IntStream.range(0, crowd.people()).mapToObj(i -> chooser(crowd, random)))
        .toList();
  }

  private static Chooser chooser(Crowd crowd, Random random) {
    var id =
        new UUID(
            (random.nextLong() & ~0xF000L) | 0x4000L,
            (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    var pairs = new ArrayList<int[]>();
    for (int i = 0; i < crowd.weights().size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(random.nextBoolean() ? new int[] {i, j} : new int[] {j, i});
      }
    }
    Collections.shuffle(pairs, random);
    var choices = pairs.stream().limit(ANSWERS).map(pair -> choice(crowd, pair, random)).toList();
    return new Chooser(id, crowd.type(), choices);
  }

  private static Choice choice(Crowd crowd, int[] pair, Random random) {
    var left = crowd.weights().get(pair[0]);
    var right = crowd.weights().get(pair[1]);
    if (random.nextDouble() < TIE) {
      return new Choice(pair[0], pair[1], Answered.EQUAL);
    }
    var isLeft = random.nextDouble() < left / (left + right);
    return new Choice(pair[0], pair[1], isLeft ? Answered.LEFT : Answered.RIGHT);
  }
}
