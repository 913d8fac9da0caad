package se.utmana.app.space.gate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/**
 * What every route is expected to answer: {@code routes/routes.csv} says whom each is for, {@code
 * routes/answers.csv} what that means for each caller.
 */
record RouteTable(Map<Route, String> audiences, List<NamedCsvRecord> answers) {

  static RouteTable read() {
    var audiences = new TreeMap<Route, String>();
    for (var row : rows("routes/routes.csv")) {
      var route = new Route(row.getField("method"), row.getField("path"));
      if (audiences.put(route, row.getField("who")) != null) {
        throw new IllegalStateException("Twice in the table: " + route);
      }
    }
    return new RouteTable(audiences, rows("routes/answers.csv"));
  }

  /** The routes that the server has and the table lacks, or the other way round. */
  Set<Route> unlike(Set<Route> mapped) {
    var unlike = new TreeSet<>(mapped);
    unlike.removeAll(audiences.keySet());
    audiences.keySet().stream().filter(route -> !mapped.contains(route)).forEach(unlike::add);
    return unlike;
  }

  /** What the caller gets: {@code in}, {@code sign-in}, or a status. */
  String expected(Route route, String space, Caller caller) {
    var who = audiences.get(route);
    return answers.stream()
        .filter(row -> row.getField("who").equals(who) && row.getField("space").equals(space))
        .map(row -> row.getField(caller.name().toLowerCase(Locale.ROOT)))
        .map(answer -> answer.equals("sign-in") && route.isApi() ? "401" : answer)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No answers for " + who + ", " + space));
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (var in = new ClassPathResource(file).getInputStream();
        var csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
