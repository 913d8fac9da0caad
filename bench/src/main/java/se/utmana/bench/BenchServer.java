package se.utmana.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real program, from its jar, on a temporary data folder and with a dialogue to vote in. */
final class BenchServer implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("(/welcome/\\S+)");
  private static final Pattern FORM_VALUE = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final String MAIL = "bench@example.org";

  private final Path jar;
  private final Path data;
  private final int port;
  private final Process process;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  private BenchServer(Path jar, Path data, int port, Process process) {
    this.jar = jar;
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Starts the program; ready when it has printed the link of the first administrator. */
  static BenchServer start(Path jar, String... options) throws IOException, InterruptedException {
    var data = Files.createTempDirectory("utmana-bench").resolve("data");
    var port = freePort();
    var arguments = new ArrayList<>(List.of("--data", data.toString(), "--port", "" + port));
    arguments.addAll(List.of(options));
    var process = program(jar, arguments).start();
    var server = new BenchServer(jar, data, port, process);
    var link = server.await(LINK);
    server.welcome(link);
    return server;
  }

  private static ProcessBuilder program(Path jar, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("--enable-native-access=ALL-UNNAMED");
    var options = System.getenv().getOrDefault("UTMANA_JAVA_OPTS", "").strip();
    if (!options.isEmpty()) {
      command.addAll(List.of(options.split("\\s+")));
    }
    arguments.stream().filter(BenchServer::isProperty).forEach(command::add);
    command.addAll(List.of("-jar", jar.toString()));
    arguments.stream().filter(one -> !isProperty(one)).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static boolean isProperty(String argument) {
    return argument.startsWith("-D");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private String await(Pattern wanted) throws IOException {
    var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var found = wanted.matcher(line);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IOException("the server did not start");
  }

  /** Becomes the first administrator, as the person at the machine does. */
  private void welcome(String path) throws IOException, InterruptedException {
    var page = send(request(path).GET());
    var form =
        "_csrf=%s&name=Bench&mail=%s&password=%s"
            .formatted(
                encoded(find(FORM_VALUE, page)), encoded(MAIL), encoded("kr0kodil sover p4 taket"));
    send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Opens a dialogue with so many statements; gives the word in its address. */
  String openDialogue(int statements) throws IOException, InterruptedException {
    var token = token();
    json(token, "spaces", SPACE);
    var texts = new StringBuilder();
    for (var i = 0; i < statements; i++) {
      texts.append(i == 0 ? "" : ",").append("{\"sv\":\"Påstående nummer %d\"}".formatted(i));
    }
    var made = json(token, "spaces/bench/dialogues", DIALOGUE + texts + "]}");
    json(token, "spaces/bench/dialogues/" + find(ID, made) + "/open", "{}");
    return find(CODE, made);
  }

  private static final String SPACE =
      """
      {"slug":"bench","name":{"sv":"Mätning"},"purpose":{"sv":"Mätning"},
       "level":"LOCAL","visibility":"PUBLIC"}
      """;

  private static final String DIALOGUE =
      """
      {"question":{"sv":"Hur fort går det?"},"statements":[\
      """;

  private String token() throws IOException, InterruptedException {
    var command = program(jar, List.of("admin", "token", MAIL, "--data", data.toString())).start();
    var token = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    command.waitFor();
    return token.strip().lines().toList().getLast();
  }

  private String json(String token, String path, String body)
      throws IOException, InterruptedException {
    return send(
        request("/api/v1/" + path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String find(Pattern pattern, String text) throws IOException {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException(pattern + " is not in " + text);
    }
    return found.group(1);
  }

  /** The page at a path, as the administrator sees it. */
  String page(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** As {@link #page}, empty where there is none to read: files, redirects, refusals. */
  String pageIfAny(String path) throws IOException, InterruptedException {
    var answer =
        client.send(
            request(path).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString());
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.statusCode() == 200 && type.startsWith("text/html") ? answer.body() : "";
  }

  /** The value of the header with which the administrator's browser says who it is. */
  String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  /** The processor time that the program and its database have used so far. */
  Duration used() throws IOException {
    var postmaster = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
    var database = ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow();
    return Stream.concat(Stream.of(process.toHandle(), database), database.children())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
