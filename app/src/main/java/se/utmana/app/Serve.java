package se.utmana.app;

import static se.utmana.app.console.ConsoleTexts.text;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.utmana.app.console.FirstSteps;
import se.utmana.app.console.StartFailure;

/** Starts the server and says where it answers: what {@code utmana} does without a command. */
@Command(name = "utmana")
final class Serve implements Callable<Integer> {

  private final PrintStream out;
  private final ProgressLine progress;

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", scope = ScopeType.INHERIT)
  private int port = 8080;

  @Option(names = "--demo")
  private boolean demo;

  Serve(PrintStream out, PrintStream err) {
    this.out = out;
    this.progress = new ProgressLine(err);
  }

  Path dataFolder() {
    return data.folder;
  }

  int port() {
    return port;
  }

  @Override
  public Integer call() {
    refuseUsedPort();
    try {
      var server = start();
      progress.done();
      LastPort.keep(data.folder, Application.port(server));
      out.println(text("console.ready", address(server)));
      server
          .getBeanProvider(FirstSteps.class)
          .orderedStream()
          .flatMap(steps -> steps.lines(address(server)).stream())
          .forEach(out::println);
      out.flush();
      return Terminal.KEEP_RUNNING;
    } finally {
      progress.done();
    }
  }

  private ConfigurableApplicationContext start() {
    progress.say("console.progress.server");
    return Application.serve(
        progress,
        Map.of("utmana.data", data.folder.toString(), "utmana.demo", demo, "server.port", port));
  }

  private static URI address(ConfigurableApplicationContext server) {
    return URI.create("http://127.0.0.1:" + Application.port(server));
  }

  /** Asked before the database is started, so that a mistaken port costs no time. */
  private void refuseUsedPort() {
    if (port < 0 || port > 65_535) {
      throw new StartFailure("console.port.wrong", String.valueOf(port));
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException e) {
      var isDenied = String.valueOf(e.getMessage()).contains("denied");
      throw new StartFailure(
          isDenied ? "console.port.denied" : "console.port.used", String.valueOf(port));
    } catch (IOException e) {
      throw new StartFailure("console.port.denied", String.valueOf(port));
    }
  }
}
