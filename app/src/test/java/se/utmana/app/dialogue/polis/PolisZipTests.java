package se.utmana.app.dialogue.polis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PolisZipTests {

  @Test
  void readsAnArchiveWithAFolder() throws Exception {
    Map<String, byte[]> inFolder =
        SmallExport.standard().bytes().entrySet().stream()
            .collect(Collectors.toMap(file -> "export/" + file.getKey(), Map.Entry::getValue));
    PolisFiles files = PolisFiles.ofZip(new ByteArrayInputStream(zip(inFolder)));
    assertThat(PolisConversation.read(files))
        .isEqualTo(PolisConversation.read(SmallExport.standard().files()));
  }

  @Test
  void refusesWhatIsNoArchive() {
    assertThat(problem(new byte[] {1, 2, 3})).isEqualTo("console.polis.zip");
    assertThat(problem(new byte[0])).isEqualTo("console.polis.zip");
  }

  @Test
  void refusesATruncatedArchive() throws Exception {
    byte[] whole = zip(SmallExport.standard().bytes());
    assertThat(problem(Arrays.copyOf(whole, whole.length / 4))).isEqualTo("console.polis.zip");
  }

  @Test
  void refusesABombEvenInAFileThatIsNotKept() throws Exception {
    assertThat(problem(zip(Map.of("filler.bin", new byte[32 << 20]))))
        .isEqualTo("console.polis.ratio");
  }

  @Test
  void refusesPathsThatLeaveTheArchive() throws Exception {
    for (String path : new String[] {"../votes.csv", "/votes.csv", "a/../../votes.csv", "c:\\x"}) {
      assertThat(problem(zip(Map.of(path, new byte[1])))).isEqualTo("console.polis.path");
    }
  }

  @Test
  void refusesTooManyFilesAndFilesThatAreThereTwice() throws Exception {
    Map<String, byte[]> many =
        IntStream.range(0, 300).boxed().collect(Collectors.toMap(i -> "f" + i, i -> new byte[1]));
    assertThat(problem(zip(many))).isEqualTo("console.polis.many");
    assertThat(problem(zip(Map.of("a/votes.csv", new byte[1], "b/votes.csv", new byte[1]))))
        .isEqualTo("console.polis.twice");
  }

  private static String problem(byte[] content) {
    return catchThrowableOfType(
            PolisProblem.class, () -> PolisFiles.ofZip(new ByteArrayInputStream(content)))
        .key();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
