package se.utmana.analysis.systemmap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps that lie beside the project, and small ones made up here. */
public final class SampleMaps {

  private static final List<Sign> SIGNS =
      List.of(Sign.PLUS, Sign.PLUS, Sign.PLUS, Sign.MINUS, Sign.MINUS, Sign.MINUS, Sign.UNKNOWN);

  private SampleMaps() {}

  /** A file of the shared folder; the test is skipped where it is not there. */
  public static Path file(String name) {
    Path beside = Path.of("../../shared/systemmap");
    Path file = (Files.isDirectory(beside) ? beside : Path.of("../shared/systemmap")).resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
    return file;
  }

  public static JsonNode json(String name) {
    return JsonMapper.shared().readTree(file(name));
  }

  /** The generated map with its factors 0..n−1, those without links included. */
  public static CausalMap generated(String name, int factors) {
    CausalMapBuilder map = CausalMap.builder();
    for (int factor = 0; factor < factors; factor++) {
      map.factor(key(factor));
    }
    links(name).forEach(map::link);
    return map.build();
  }

  public static List<CausalLink> links(String name) {
    try {
      List<CausalLink> links = new ArrayList<>();
      for (String line : Files.readAllLines(file(name))) {
        String[] cells = line.split("\t", -1);
        links.add(
            new CausalLink(
                key(Integer.parseInt(cells[0])),
                key(Integer.parseInt(cells[1])),
                cells[2].equals("1") ? Sign.PLUS : Sign.MINUS,
                Double.parseDouble(cells[3]),
                cells[4].equals("1"),
                1));
      }
      return links;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys whose order is that of the numbers. */
  public static String key(int factor) {
    return "%05d".formatted(factor);
  }

  /** A map from arrows such as "a+b" (a makes b grow), "b-a" and "a?c". */
  public static CausalMap map(String... arrows) {
    CausalMapBuilder map = CausalMap.builder();
    for (String arrow : arrows) {
      Sign sign =
          switch (arrow.charAt(1)) {
            case '+' -> Sign.PLUS;
            case '-' -> Sign.MINUS;
            default -> Sign.UNKNOWN;
          };
      map.link(CausalLink.of(arrow.substring(0, 1), arrow.substring(2), sign, 0.5));
    }
    return map.build();
  }

  /** A random map, the same for the same seed. */
  public static CausalMap random(int factors, int links, long seed) {
    Random random = new Random(seed);
    CausalMapBuilder map = CausalMap.builder();
    for (int factor = 0; factor < factors; factor++) {
      map.factor(key(factor));
    }
    boolean[] taken = new boolean[factors * factors];
    for (int added = 0; added < links; ) {
      int from = random.nextInt(factors);
      int to = random.nextInt(factors);
      if (from != to && !taken[from * factors + to]) {
        taken[from * factors + to] = true;
        map.link(
            new CausalLink(
                key(from),
                key(to),
                SIGNS.get(random.nextInt(SIGNS.size())),
                CausalLink.weightOf(1 + random.nextInt(3)),
                random.nextInt(4) == 0,
                random.nextInt(5) / 4.0));
        added++;
      }
    }
    return map.build();
  }
}
