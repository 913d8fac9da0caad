package se.utmana.bench;

import java.util.List;

/** Runs a benchmark by its name: {@code bench opinion [--quick]}. */
public final class Bench {

  private static final int WRONG_USE = 2;

  private Bench() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    if (!words.contains("opinion")) {
      System.err.println("bench opinion [--quick]");
      System.exit(WRONG_USE);
    }
    new OpinionBench(System.out).run(words.contains("--quick"));
  }
}
