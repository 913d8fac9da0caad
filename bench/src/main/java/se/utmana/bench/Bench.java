package se.utmana.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs a benchmark by its name: {@code bench opinion [--quick]}, {@code bench start}, … */
public final class Bench {

  private static final int WRONG_USE = 2;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var words = List.of(arguments);
    var quick = words.contains("--quick");
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "opinion" -> new OpinionBench(System.out).run(quick, words.contains("--full"));
      case "groups" -> new GroupsBench(System.out).run();
      case "ranking" -> new RankingBench(System.out).run(quick);
      case "map" -> new MapBench(System.out).run(quick, words.contains("--full"));
      case "votes" -> new VotesBench(System.out, quick).run(jar());
      case "search" -> new SearchBench(System.out, quick).run(jar());
      case "pages" -> new PagesBench(System.out, quick).run(jar());
      case "decade" -> new DecadeBench(System.out, quick).run(jar());
      case "overload" -> new OverloadBench(System.out, quick).run(jar());
      case "start" -> new StartBench(launcher(), System.out).run();
      case "bare-tomcat" -> BareTomcat.serve(Integer.parseInt(words.getLast()));
      default -> {
        System.err.println(
            "bench opinion [--quick|--full] | groups | ranking | map [--quick|--full] | votes |"
                + " pages | decade | overload | search | start");
        System.exit(WRONG_USE);
      }
    }
  }

  private static Path launcher() {
    return Path.of(System.getProperty("utmana.launcher", "./utmana"));
  }

  /** The built program. */
  private static Path jar() {
    return Path.of(System.getProperty("utmana.jar", "app/target/run/utmana.jar")).toAbsolutePath();
  }
}
