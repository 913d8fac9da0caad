package se.utmana.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a benchmark by its name: {@code bench opinion [--quick]}, {@code bench start}. */
public final class Bench {

  private static final int WRONG_USE = 2;

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.contains("start")) {
      new StartBench(Path.of(System.getProperty("utmana.launcher", "./utmana")), System.out).run();
      return;
    }
    if (!words.contains("opinion")) {
      System.err.println("bench opinion [--quick] | start");
      System.exit(WRONG_USE);
    }
    new OpinionBench(System.out).run(words.contains("--quick"));
  }
}
