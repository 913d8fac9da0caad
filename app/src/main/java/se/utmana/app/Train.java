package se.utmana.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.utmana.app.console.Progress;

/**
 * Starts a server on a folder that is thrown away and opens its first page. The launcher runs it
 * while the JDK records what is loaded, so that later starts need not load it again (JEP 514).
 */
@Command(name = "train", hidden = true)
final class Train implements Callable<Integer> {

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("utmana-train");
    try {
      start(folder);
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void start(Path folder) throws IOException, InterruptedException {
    var settings =
        Map.<String, Object>of("utmana.data", folder.resolve("data").toString(), "server.port", 0);
    try (var server = Application.serve(Progress.silent(), settings);
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var page = URI.create("http://127.0.0.1:" + Application.port(server) + "/");
      client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
