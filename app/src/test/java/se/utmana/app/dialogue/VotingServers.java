package se.utmana.app.dialogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.TestSite;

/** Real servers in processes of their own, which all know the dialogue of the first. */
final class VotingServers {

  private static final Pattern READY = Pattern.compile("ready (\\d+) (\\S+)");

  private final List<Process> processes = new ArrayList<>();
  private @Nullable String code;

  /** A server that answers. */
  record Running(Process process, TestSite site) {

    /** As a power cut would: nothing is said and nothing is tidied. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }

  /** The word of the dialogue. */
  String code() {
    if (code == null) {
      throw new IllegalStateException("No server has been started");
    }
    return code;
  }

  /**
   * @param data the folder of the server
   * @param manner {@code careful} or {@code careless}
   * @param settings of the virtual machine, such as {@code -Dutmana.db.url=…}
   */
  Running start(String data, String manner, String... settings) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var program =
        Stream.of(
            "-cp",
            System.getProperty("java.class.path"),
            VotingServer.class.getName(),
            data,
            manner);
    var command =
        new ArrayList<>(
            Stream.of(
                    Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                    Stream.of(settings),
                    program,
                    Stream.ofNullable(code))
                .flatMap(part -> part)
                .toList());
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    processes.add(process);
    return whenReady(process);
  }

  private Running whenReady(Process process) throws IOException {
    var lines = new BufferedReader(process.inputReader());
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var ready = READY.matcher(line);
      if (ready.matches()) {
        code = ready.group(2);
        // A server whose words nobody reads would stop at the full pipe.
        Thread.ofVirtual().start(() -> lines.lines().forEach(any -> {}));
        return new Running(process, new TestSite(Integer.parseInt(ready.group(1))));
      }
    }
    throw new IllegalStateException("The server did not start");
  }

  void stopAll() throws InterruptedException {
    for (var process : processes) {
      process.destroy();
      process.waitFor();
    }
  }
}
