package se.utmana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Every kind of page of a space that has ten years of records, one request at a time, as its
 * administrator sees it. The pages are found as a person finds them, by following links.
 */
final class DecadeBench {

  private static final String SLUG = "exempel-skolmaltider";
  private static final String SPACE = "/spaces/" + SLUG;
  private static final int ROWS = 100_000;
  private static final int WARM = 5;
  private static final double PROMISED = 200;
  private static final Pattern LINK =
      Pattern.compile("href=\"(" + SPACE + "[^\"#]*|/d/[^\"#]*|/r/[^\"#]*)\"");

  /** What a link names, and not what kind of page it leads to. */
  private static final Pattern NAMES =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/d/)[a-z0-9]{10}|(?<=[/=])[0-9]+|(?<==)[^&]*");

  private final PrintStream out;
  private final int rounds;

  DecadeBench(PrintStream out, boolean quick) {
    this.out = out;
    this.rounds = quick ? 5 : 25;
  }

  void run(Path jar) throws IOException, InterruptedException, SQLException {
    try (var server = BenchServer.start(jar, "--demo")) {
      var rows = Decade.fill(server.data(), SLUG, ROWS);
      var pages = pages(server);
      out.printf(
          "decade: %,d rows in a space, %d kinds of pages; one reader%n", rows, pages.size());
      var slow = 0;
      for (var page : pages.entrySet()) {
        slow += measure(server, page.getKey(), page.getValue()) > PROMISED ? 1 : 0;
      }
      out.printf("%d kinds of pages take more than %.0f ms%n", slow, PROMISED);
    }
  }

  private double measure(BenchServer server, String kind, String path) {
    var request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: %s\r\n\r\n"
            .formatted(path.replace("&amp;", "&"), server.cookies())
            .getBytes(StandardCharsets.US_ASCII);
    var load = new Load(server.port(), 1, connection -> request);
    load.requests(WARM);
    var timed = load.requests(rounds);
    var millis = timed.millis(0.5);
    out.printf(
        "%s %8.1f ms, slowest %8.1f ms  %s%n",
        millis > PROMISED ? "!" : " ", millis, timed.millis(1), kind);
    return millis;
  }

  /** One page of each kind, breadth first from the start of the space. */
  private static Map<String, String> pages(BenchServer server)
      throws IOException, InterruptedException {
    var pages = new LinkedHashMap<String, String>();
    var next = new ArrayDeque<String>();
    pages.put(SPACE, SPACE);
    next.add(SPACE);
    while (!next.isEmpty()) {
      var links = LINK.matcher(server.pageIfAny(next.poll().replace("&amp;", "&")));
      while (links.find()) {
        var path = links.group(1);
        if (pages.putIfAbsent(NAMES.matcher(path).replaceAll("…"), path) == null) {
          next.add(path);
        }
      }
    }
    return pages;
  }
}
