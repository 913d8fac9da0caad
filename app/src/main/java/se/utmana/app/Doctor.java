package se.utmana.app;

import static se.utmana.app.console.ConsoleTexts.text;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.utmana.app.console.Finding;
import se.utmana.app.database.DatabaseCheckup;

/** Examines the installation and prints a line about each thing: fine, or what to do. */
@Command(name = "doctor")
final class Doctor implements Callable<Integer> {

  private static final int OLDEST_JDK = 25;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private Serve settings = new Serve(System.out, System.err);

  @Override
  public Integer call() {
    var findings = new ArrayList<Finding>();
    findings.add(jdk());
    findings.add(maven());
    var checkup = DatabaseCheckup.of(settings.dataFolder());
    findings.addAll(checkup.findings());
    findings.add(port(checkup.isServerRunning()));
    findings.add(mail());
    print(findings);
    return findings.stream().allMatch(Finding::isGood) ? 0 : 1;
  }

  private void print(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(
        finding ->
            out.println(
                text(finding.isGood() ? "console.doctor.good" : "console.doctor.bad")
                    + finding.text()));
    out.flush();
  }

  private static Finding jdk() {
    var version = Runtime.version();
    return version.feature() >= OLDEST_JDK
        ? Finding.good("console.doctor.jdk", version.toString())
        : Finding.bad("console.doctor.jdk.old", version.toString());
  }

  /** Needed to build and test only, so its absence is told but is no fault of an installation. */
  private static Finding maven() {
    var path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .flatMap(folder -> Stream.of(Path.of(folder, "mvn"), Path.of(folder, "mvn.cmd")))
        .filter(Files::isExecutable)
        .findFirst()
        .map(found -> Finding.good("console.doctor.maven", found))
        .orElseGet(() -> Finding.good("console.doctor.maven.missing"));
  }

  private Finding port(boolean isServerRunning) {
    var port = String.valueOf(settings.port());
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()));
      return Finding.good("console.doctor.port", port);
    } catch (IOException e) {
      return isServerRunning
          ? Finding.good("console.doctor.port.ours", port)
          : Finding.bad("console.doctor.port.used", port);
    }
  }

  /** Without a mail server letters wait in the outbox, so its absence is told but no fault. */
  private static Finding mail() {
    var host = System.getenv().getOrDefault("UTMANA_SMTP_HOST", "");
    return host.isBlank()
        ? Finding.good("console.doctor.mail.missing")
        : Finding.good("console.doctor.mail", host);
  }
}
