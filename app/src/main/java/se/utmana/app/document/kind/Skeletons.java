package se.utmana.app.document.kind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.utmana.app.web.Phrase;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The sections of every kind of document, as they stand in {@code document/skeletons.json}. */
public final class Skeletons {

  private static final Map<DocumentKind, List<Outline>> ALL = read();

  private Skeletons() {}

  public static List<Outline> of(DocumentKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private record Entry(
      String key,
      Phrase title,
      boolean mandatory,
      @JsonProperty("guidance_sv") String guidance,
      List<String> sources) {

    Outline outline() {
      return new Outline(key, title, mandatory, Phrase.of(guidance, ""), sources);
    }
  }

  private record Skeleton(List<Entry> sections) {}

  private static Map<DocumentKind, List<Outline>> read() {
    var json =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (var file = Skeletons.class.getResourceAsStream("/document/skeletons.json")) {
      var tree = json.readTree(Objects.requireNonNull(file));
      return Stream.of(DocumentKind.values())
          .collect(
              java.util.stream.Collectors.toUnmodifiableMap(
                  kind -> kind,
                  kind ->
                      json
                          .treeToValue(tree.get(kind.skeleton()), Skeleton.class)
                          .sections()
                          .stream()
                          .filter(one -> kind.has(one.key()))
                          .map(Entry::outline)
                          .toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
