package se.utmana.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a benchmark by its name: {@code bench opinion|ranking [--quick]}, {@code bench start}. */
public final class Bench {

  private static final int WRONG_USE = 2;

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    boolean quick = words.contains("--quick");
    if (words.contains("start")) {
      new StartBench(Path.of(System.getProperty("utmana.launcher", "./utmana")), System.out).run();
    } else if (words.contains("ranking")) {
      new RankingBench(System.out).run(quick);
    } else if (words.contains("opinion")) {
      new OpinionBench(System.out).run(quick);
    } else {
      System.err.println("bench opinion|ranking [--quick] | start");
      System.exit(WRONG_USE);
    }
  }
}
