package se.utmana.app.document.binding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;
import se.utmana.app.document.content.Passage;
import se.utmana.app.document.kind.Outline;
import se.utmana.app.web.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Asks the record what a section can be filled with. */
@Component
public class Bindings {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Binding> bindings;
  private final Clock clock;

  Bindings(List<Binding> bindings, Clock clock) {
    this.bindings = List.copyOf(bindings);
    this.clock = clock;
  }

  /** What the record says in a section; a gap where it answers nothing, or only people can. */
  public List<Passage> fill(Outline outline, Scene scene) {
    var asked = new LinkedHashSet<>(outline.sources());
    var passages = new ArrayList<Passage>();
    bindings.stream()
        .filter(one -> one.sources().stream().anyMatch(asked::contains))
        .map(one -> one.read(scene))
        .filter(one -> !one.isEmpty())
        .forEach(one -> add(passages, one));
    if (passages.isEmpty() || asked.contains("text")) {
      passages.add(Passage.written(new Block.Gap(guidance(outline, scene))));
    }
    return passages;
  }

  private void add(List<Passage> passages, Live live) {
    var digest = digest(live.blocks());
    var origin = new Origin(live.records(), live.records().size(), clock.instant(), digest);
    live.blocks().forEach(block -> passages.add(new Passage(block, origin)));
  }

  private static String guidance(Outline outline, Scene scene) {
    var said = scene.say(outline.guidance());
    return said.isEmpty() ? scene.say("document.gap") : said;
  }

  /** The same blocks give the same digest. */
  static String digest(List<Block> blocks) {
    return Sha256.hex(
        JSON.writerFor(JSON.getTypeFactory().constructCollectionType(List.class, Block.class))
            .writeValueAsString(blocks));
  }
}
