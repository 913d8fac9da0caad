package se.utmana.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the demonstration; its README tells sources and licences. */
final class CaseFiles {

  private record Inventions(List<Invention> dialogues) {}

  private record Missions(List<InventedMission> missions) {}

  private record Ranked(InventedRanking ranking) {}

  private record Intake(InventedIntake intake) {}

  private record Maps(List<InventedMap> maps) {}

  private record Trusted(List<InventedTrust> waves) {}

  private record Learned(List<InventedLearning> spaces) {}

  private record Drafted(List<InventedDocument> documents) {}

  private CaseFiles() {}

  static Case theCase() {
    return read("demo/demo.json", Case.class);
  }

  static List<Invention> inventions() {
    return read("demo/dialogues.json", Inventions.class).dialogues();
  }

  static Judgements judgements() {
    return read("demo/judgements.json", Judgements.class);
  }

  static InventedRanking ranking() {
    return read("demo/ranking.json", Ranked.class).ranking();
  }

  static InventedIntake intake() {
    return read("demo/intake.json", Intake.class).intake();
  }

  static List<InventedMission> missions() {
    return read("demo/missions.json", Missions.class).missions();
  }

  /** What was invented about the map of a space. */
  static InventedMap map(String space) {
    return read("demo/maps.json", Maps.class).maps().stream()
        .filter(one -> one.space().equals(space))
        .findFirst()
        .orElseThrow();
  }

  static List<InventedTrust> trust() {
    return read("demo/trust.json", Trusted.class).waves();
  }

  /** What was invented about the learning of a space. */
  static InventedLearning learning(String space) {
    return read("demo/learning.json", Learned.class).spaces().stream()
        .filter(one -> one.space().equals(space))
        .findFirst()
        .orElseThrow();
  }

  static List<InventedDocument> documents() {
    return read("demo/documents.json", Drafted.class).documents();
  }

  /** National agencies and organisations by the key that the case names them by. */
  static Map<String, NamedCsvRecord> nationalActors() {
    var file = new ClassPathResource("reference/actors-national.csv");
    try (var in = file.getInputStream();
        var csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return csv.stream().collect(Collectors.toMap(row -> row.getField("key"), row -> row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String file, Class<T> type) {
    try (var in = new ClassPathResource(file).getInputStream()) {
      return JsonMapper.shared().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
