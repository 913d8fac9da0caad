package se.utmana.app.document.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole document, ready to be written in any format.
 *
 * @param language a two-letter code
 * @param kind what sort of document it is, in words
 * @param head what stands above the text: registry number, date, status
 * @param digest SHA-256 of the frozen content, in hexadecimal; nothing for a draft
 */
public record Paper(
    String language,
    String kind,
    String title,
    List<HeadLine> head,
    List<Section> sections,
    @Nullable String digest) {

  public record HeadLine(String label, String value) {}

  /** The records behind the whole document, each once, in the order in which they are met. */
  public List<Origin.Source> sources() {
    return passages()
        .flatMap(passage -> passage.origin() == null ? Stream.of() : sources(passage.origin()))
        .distinct()
        .toList();
  }

  private static Stream<Origin.Source> sources(Origin origin) {
    return origin.records().stream();
  }

  /** Every table of the document, in order. */
  public List<Block.Table> tables() {
    return passages()
        .map(Passage::block)
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  private Stream<Passage> passages() {
    return sections.stream().flatMap(section -> section.passages().stream());
  }
}
