package se.utmana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pages of the demonstration as a signed-in person gets them, each drawn anew: load, server and
 * database on the same processors, against what a bare web server can do in the same run.
 */
final class PagesBench {

  private static final int CONNECTIONS = 64;
  private static final String SPACE = "/spaces/exempel-skolmaltider";
  private static final String ID = "/[0-9a-f]{8}-[0-9a-f-]{27}";

  private final PrintStream out;
  private final int round;

  PagesBench(PrintStream out, boolean quick) {
    this.out = out;
    this.round = quick ? 2_000 : 10_000;
  }

  void run(Path jar) throws IOException, InterruptedException {
    var bare = TomcatLimit.measure(CONNECTIONS).perSecond();
    out.printf("pages: %d connections; bare Tomcat %,.0f/s%n", CONNECTIONS, bare);
    try (var server = BenchServer.start(jar, "--demo")) {
      for (var page : pages(server).entrySet()) {
        measure(server, page.getKey(), page.getValue(), bare);
      }
    }
  }

  private void measure(BenchServer server, String name, String path, double bare)
      throws IOException, InterruptedException {
    var size = server.page(path).length();
    var request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: %s\r\n\r\n"
            .formatted(path, server.cookies())
            .getBytes(StandardCharsets.US_ASCII);
    var load = new Load(server.port(), CONNECTIONS, connection -> request);
    load.requests(round);
    var timed = load.requests(round);
    out.printf(
        "%-16s %4d kB  %s; %.3f of bare Tomcat%n",
        name, size >> 10, timed, timed.perSecond() / bare);
  }

  private static Map<String, String> pages(BenchServer server)
      throws IOException, InterruptedException {
    var pages = new LinkedHashMap<String, String>();
    pages.put("start", "/");
    pages.put("space", SPACE);
    put(server, pages, "challenge", SPACE + "/challenges", SPACE + "/challenges" + ID);
    put(server, pages, "results", SPACE + "/dialogues", "/d/[a-z0-9]{10}");
    pages.computeIfPresent("results", (name, path) -> path + "/results");
    put(server, pages, "map", SPACE + "/maps", SPACE + "/maps" + ID);
    put(server, pages, "mission", SPACE + "/missions", SPACE + "/missions" + ID);
    return pages;
  }

  /** The first page of its kind that a list leads to. */
  private static void put(
      BenchServer server, Map<String, String> pages, String name, String list, String wanted)
      throws IOException, InterruptedException {
    if (server.page(SPACE).contains("\"" + list + "\"")) {
      var found = Pattern.compile("href=\"(" + wanted + ")[\"/]").matcher(server.page(list));
      if (found.find()) {
        pages.put(name, found.group(1));
      }
    }
  }
}
