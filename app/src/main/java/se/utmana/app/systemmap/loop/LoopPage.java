package se.utmana.app.systemmap.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.analysis.MapGraph;
import se.utmana.app.systemmap.position.Position;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Texts;
import se.utmana.app.web.picture.Svg;

/**
 * One loop, step by step.
 *
 * @param loop null when the map no longer has it
 * @param step the one that is looked at, from 1; 0 for none
 * @param ring the loop alone, null when it is gone
 * @param whole the loop on the map, null when it is gone or the map too large to be looked at whole
 * @param disputes who disputes which of its links, and why
 */
record LoopPage(
    MapRoom inside,
    LoopId id,
    MapGraph graph,
    @Nullable FoundLoop loop,
    List<LoopName> history,
    List<NameHistory.Told> told,
    int step,
    Svg.@Nullable Picture ring,
    Svg.@Nullable Picture whole,
    List<Position> disputes,
    LoopForm form,
    FormErrors errors)
    implements FormPage {

  String title(Texts texts) {
    var name = name(texts);
    if (!name.isEmpty()) {
      return name;
    }
    return loop == null
        ? texts.get("systemmap.loop.one")
        : texts.get(
            "systemmap.loop.around", loop.factors().getFirst().label().in(texts.language()));
  }

  String name(Texts texts) {
    return history.isEmpty() ? "" : history.getFirst().name().in(texts.language());
  }

  String address() {
    return inside.path("loops/" + id);
  }

  String says(FoundLoop found, Texts texts) {
    return LoopWords.of(found, texts);
  }

  String says(CausalLink link, Texts texts) {
    return graph.content().says(link, texts);
  }

  List<Position> disputes(CausalLink link) {
    return disputes.stream().filter(one -> one.link().equals(link.id())).toList();
  }

  /** The step after this one, the first after the last. */
  int next() {
    return loop == null ? 0 : step % loop.length() + 1;
  }
}
