package se.utmana.app.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.demo.InventedVoter.Answer;

/**
 * Makes up the people of a dialogue and what they vote. {@link Random} is chosen because its
 * sequence is part of Java's specification: the same seed gives the same people on every machine.
 */
final class InventedVoters {

  /** Nobody votes fewer statements than this; with fewer the landscape leaves a person out. */
  private static final int FEWEST = 7;

  private static final double STAYS_TO_THE_END = 0.62;

  private final Invention invention;
  private final Random random;

  private InventedVoters(Invention invention) {
    this.invention = invention;
    this.random = new Random(invention.seed());
  }

  static List<InventedVoter> of(Invention invention) {
    var voters = new InventedVoters(invention);
    return IntStream.range(0, invention.people()).mapToObj(i -> voters.next()).toList();
  }

  private InventedVoter next() {
    var group = pickGroup();
    // How strongly a person shares the group's view, from somewhat to more than most.
    var conviction = 0.7 + 0.5 * random.nextDouble();
    var answers = pickStatements().stream().map(s -> answer(s, group, conviction)).toList();
    return new InventedVoter(pickId(), group, pickActorType(group), pickDay(), answers);
  }

  /** A UUIDv4, as real voters have. */
  private UUID pickId() {
    var high = (random.nextLong() & ~0xF000L) | 0x4000L;
    var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private int pickGroup() {
    var left = random.nextDouble();
    for (int i = 0; i < invention.groups().size() - 1; i++) {
      left -= invention.groups().get(i).share();
      if (left < 0) {
        return i;
      }
    }
    return invention.groups().size() - 1;
  }

  private String pickActorType(int group) {
    var actors = invention.groups().get(group).actors();
    var left = random.nextInt(actors.values().stream().mapToInt(Integer::intValue).sum());
    for (var type : actors.entrySet()) {
      left -= type.getValue();
      if (left < 0) {
        return type.getKey();
      }
    }
    throw new IllegalStateException("The shares of the actor types do not add up");
  }

  /** Many come on the first days, then fewer; nobody comes on the day of loading. */
  private int pickDay() {
    var days = -invention.opened();
    var share = random.nextDouble();
    return (int) (days * share * share);
  }

  private List<Integer> pickStatements() {
    var all = new ArrayList<>(IntStream.range(0, invention.statements().size()).boxed().toList());
    Collections.shuffle(all, random);
    if (random.nextDouble() < STAYS_TO_THE_END) {
      return all;
    }
    return all.subList(0, FEWEST + random.nextInt(all.size() - FEWEST));
  }

  /** The usual answer to a statement, moved towards the group's by the person's conviction. */
  private Answer answer(int number, int group, double conviction) {
    var statement = invention.statements().get(number);
    var groups = invention.groups().size();
    var usualYes = IntStream.range(0, groups).mapToDouble(statement::agree).average().orElse(0);
    var usualNo = IntStream.range(0, groups).mapToDouble(statement::disagree).average().orElse(0);
    var yes = usualYes + conviction * (statement.agree(group) - usualYes);
    var no = usualNo + conviction * (statement.disagree(group) - usualNo);
    var dice = random.nextDouble();
    var vote = dice < yes ? Vote.AGREE : dice < yes + no ? Vote.DISAGREE : Vote.PASS;
    return new Answer(number, vote);
  }
}
