package se.utmana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Searches through the real server over many records, with every permission checked, against what
 * PostgreSQL's own index needs to find the same words.
 */
final class SearchBench {

  private static final int WARM = 10;

  private final PrintStream out;
  private final int records;
  private final int rounds;

  SearchBench(PrintStream out, boolean quick) {
    this.out = out;
    this.records = quick ? 100_000 : 1_000_000;
    this.rounds = quick ? 20 : 100;
  }

  void run(Path jar) throws IOException, InterruptedException, SQLException {
    try (var server = BenchServer.start(jar);
        var filled = FilledIndex.of(server.data(), records)) {
      out.printf(
          "search: %,d records in %d spaces, a fifth of them closed; one reader%n",
          records, FilledIndex.SPACES);
      for (var ask : FilledIndex.mix()) {
        warm(server.port(), ask.words());
        compare(filled, ask, ask(server.port(), ask.words(), rounds));
      }
      var all = FilledIndex.mix().stream().map(FilledIndex.Ask::words).toList();
      out.printf("%-22s %s%n", "the whole mix", ask(server.port(), all, rounds));
    }
  }

  private void compare(FilledIndex filled, FilledIndex.Ask ask, Timed ours) throws SQLException {
    var plain = filled.scan(ask.words(), rounds);
    out.printf(
        "%-22s %,9d hits; ours p50 %6.1f ms, p99 %6.1f ms; index scan p50 %6.1f ms, ratio %.2f%n",
        ask.name(),
        filled.count(ask.words()),
        ours.millis(0.5),
        ours.millis(0.99),
        plain.millis(0.5),
        ours.millis(0.5) / plain.millis(0.5));
  }

  /** The first searches of a new server wait for its compiler, and may be told to come again. */
  private static void warm(int port, String words) throws IOException, InterruptedException {
    var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    var uri = URI.create("http://127.0.0.1:" + port + "/api/v1/search?q=" + query);
    try (var client = HttpClient.newHttpClient()) {
      for (var i = 0; i < WARM; i++) {
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
      }
    }
  }

  private static Timed ask(int port, String words, int times) {
    return ask(port, List.of(words), times);
  }

  private static Timed ask(int port, List<String> words, int times) {
    var next = new int[1];
    Load.Script script = connection -> request(words.get(next[0]++ % words.size()));
    return new Load(port, 1, script).requests(words.size() * times);
  }

  private static byte[] request(String words) {
    var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return "GET /api/v1/search?q=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
        .formatted(query)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
