package se.utmana.analysis.systemmap.loops;

import java.util.Arrays;

/** How many loops there are, by length, polarity and delay, and through each factor and link. */
public final class LoopCount {

  private final long[] tally;
  private final long[] throughFactor;
  private final long[] throughLink;

  LoopCount(int longest, int factors, int links) {
    this.tally = new long[(longest + 1) << Marks.BITS];
    this.throughFactor = new long[factors];
    this.throughLink = new long[links];
  }

  void add(int length, int marks) {
    tally[(length << Marks.BITS) | marks]++;
  }

  void addThrough(int link, int cause, long loops) {
    throughLink[link] += loops;
    throughFactor[cause] += loops;
  }

  void add(LoopCount other) {
    Arrays.setAll(tally, i -> tally[i] + other.tally[i]);
    Arrays.setAll(throughFactor, i -> throughFactor[i] + other.throughFactor[i]);
    Arrays.setAll(throughLink, i -> throughLink[i] + other.throughLink[i]);
  }

  /** The most links that were looked for. */
  public int longest() {
    return (tally.length >> Marks.BITS) - 1;
  }

  /** All loops. */
  public long all() {
    return Arrays.stream(tally).sum();
  }

  /** Loops of so many links; 0 beyond the longest looked for. */
  public long ofLength(int length) {
    long sum = 0;
    for (Polarity polarity : Polarity.values()) {
      sum += of(length, polarity);
    }
    return sum;
  }

  /** Loops of a polarity, of any length. */
  public long of(Polarity polarity) {
    long sum = 0;
    for (int length = 1; length <= longest(); length++) {
      sum += of(length, polarity);
    }
    return sum;
  }

  /** Loops of so many links and of a polarity. */
  public long of(int length, Polarity polarity) {
    long sum = 0;
    for (int marks = 0; marks < 1 << Marks.BITS; marks++) {
      sum += length <= longest() && Marks.polarity(marks) == polarity ? at(length, marks) : 0;
    }
    return sum;
  }

  /** Loops with a delayed link, of any length. */
  public long delayed() {
    long sum = 0;
    for (int i = 0; i < tally.length; i++) {
      sum += Marks.isDelayed(i & Marks.ALL) ? tally[i] : 0;
    }
    return sum;
  }

  private long at(int length, int marks) {
    return tally[(length << Marks.BITS) | marks];
  }

  /** Loops that go through a factor. */
  public long throughFactor(int factor) {
    return throughFactor[factor];
  }

  /** Loops that go through a link. */
  public long throughLink(int link) {
    return throughLink[link];
  }
}
