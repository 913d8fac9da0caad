package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package starts from beans that the build wrote down, which no other test does. Runs after the
 * package is made.
 */
class PackagedServerIT {

  private static final Path JAR = Path.of("target", "utmana.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @TempDir Path temporary;

  @Test
  void carriesItsBeansWrittenDown() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(Object::toString))
          .anyMatch(name -> name.endsWith("/Application__ApplicationContextInitializer.class"));
    }
  }

  @Test
  void answersFromThem() throws Exception {
    var server = start();
    try (var client = HttpClient.newHttpClient();
        var out = server.inputReader()) {
      var address = addressIn(out);
      assertThat(get(client, address + "/")).isEqualTo(200);
      assertThat(get(client, address + "/sign-in")).isEqualTo(200);
      assertThat(get(client, address + "/api/v1/openapi.json")).isEqualTo(200);
      assertThat(get(client, address + "/api/v1/spaces/none")).isEqualTo(404);
    } finally {
      server.destroy();
      assertThat(server.waitFor()).as("stopped by request").isEqualTo(143);
    }
  }

  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var data = temporary.resolve("data").toString();
    return new ProcessBuilder(
            java, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "--data", data, "--port", "0")
        .redirectError(temporary.resolve("err").toFile())
        .start();
  }

  private static String addressIn(BufferedReader out) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      var address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
    }
    throw new AssertionError("The server ended without an address");
  }

  private static int get(HttpClient client, String address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
