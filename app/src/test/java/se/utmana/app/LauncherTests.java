package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on machines that lack something. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

  private static final Path LAUNCHER = Path.of("..", "utmana").toAbsolutePath().normalize();

  @TempDir Path temporary;

  private record Answer(int code, String text) {}

  @Test
  void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
    var answer = launch(Map.of("LANG", "C"), "doctor");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text().lines()).singleElement().asString().contains("JDK 25", "install");
  }

  @Test
  void saysItInSwedishWhereTheMachineDoes() throws Exception {
    var answer = launch(Map.of("LANG", "sv_SE.UTF-8"), "doctor");
    assertThat(answer.text().lines()).singleElement().asString().contains("installera den");
  }

  @Test
  void doesNotTakeAnOlderJdk() throws Exception {
    var old = aJdk("17.0.15");
    var answer = launch(Map.of("LANG", "C", "JAVA_HOME", old.toString()), "doctor");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text()).contains("JDK 25");
  }

  @Test
  void findsANewerJdkBesideAnOldDefault() throws Exception {
    var environment =
        Map.of(
            "LANG", "C",
            "JAVA_HOME", aJdk("17.0.15").toString(),
            "UTMANA_JDK_FOLDERS", aJdk("26").toString());
    // It gets as far as the next thing that is missing on this machine, or to the false java.
    assertThat(launch(environment, "doctor").text()).doesNotContain("JDK 25");
  }

  @Test
  void helpsWithoutAJdk() throws Exception {
    var answer = launch(Map.of("LANG", "C"), "help");
    assertThat(answer.code()).isZero();
    assertThat(answer.text()).contains("./utmana --demo").contains("import polis FOLDER --space S");
  }

  /** A folder that looks like a JDK of that version; its programs do nothing. */
  private Path aJdk(String version) throws IOException {
    var home = Files.createDirectories(temporary.resolve("jdk-" + version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    var programs = Files.createDirectories(home.resolve("bin"));
    for (var name : List.of("java", "javac")) {
      var program = Files.writeString(programs.resolve(name), "#!/bin/sh\nexit 3\n");
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
    return home;
  }

  /** Runs the launcher with the few programs of every machine on its path, and no Maven. */
  private Answer launch(Map<String, String> environment, String... args) throws Exception {
    var path = Files.createDirectories(temporary.resolve("path"));
    for (var name : List.of("sed", "dirname", "readlink", "find", "head", "tr", "mkdir", "rm")) {
      var program = Path.of("/usr/bin", name);
      var real = Files.exists(program) ? program : Path.of("/bin", name);
      if (!Files.exists(path.resolve(name))) {
        Files.createSymbolicLink(path.resolve(name), real);
      }
    }
    var command = new ArrayList<>(List.of("/bin/sh", LAUNCHER.toString()));
    command.addAll(List.of(args));
    var output = temporary.resolve("output");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile()).directory(temporary.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().put("UTMANA_JDK_FOLDERS", "");
    builder.environment().put("UTMANA_NO_AOT", "1");
    builder.environment().putAll(environment);
    var process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), Files.readString(output));
  }
}
