package se.utmana.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {

  private static final ImportOption EVERYTHING = location -> true;

  @Test
  void everyArrowBetweenModulesPointsDown() {
    assertThat(ApplicationModules.of(Utmana.class).detectViolations().getMessages()).isEmpty();
  }

  @Test
  void anArrowThatPointsUpIsFound() {
    var twin = ApplicationModules.of("se.utmana.twin", EVERYTHING);
    assertThat(twin.detectViolations().getMessages())
        .anySatisfy(message -> assertThat(message).contains("lower", "upper"));
  }

  /** It would hide the package's own, and with it the arrows that the package declares. */
  @Test
  void noPackageIsDescribedTwice() throws IOException {
    var tests = Path.of("src/test/java");
    try (var files = Files.walk(tests)) {
      assertThat(files.filter(file -> file.endsWith("package-info.java")))
          .noneMatch(
              file -> Files.exists(Path.of("src/main/java").resolve(tests.relativize(file))));
    }
  }
}
