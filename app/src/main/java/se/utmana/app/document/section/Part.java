package se.utmana.app.document.section;

import java.util.ArrayList;
import java.util.List;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Passage;

/**
 * A section as it is kept.
 *
 * @param version grows with every change of the own text
 * @param own what people wrote, as Markdown
 * @param live what was read from the record, and the gaps that it left
 */
public record Part(String key, int version, String own, List<Passage> live) {

  /** What people wrote and then what the record says; a gap is gone where somebody wrote. */
  public List<Passage> passages() {
    var all = new ArrayList<Passage>();
    Prose.read(own).stream().map(Passage::written).forEach(all::add);
    live.stream()
        .filter(one -> own.isBlank() || !(one.block() instanceof Block.Gap))
        .forEach(all::add);
    return List.copyOf(all);
  }
}
