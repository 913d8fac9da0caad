package se.utmana.app.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.CausalLink;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.TextBook;

/** What the system maps of a space assume. */
@Component
class Assumptions {

  private final SystemMaps maps;
  private final TextBook texts;

  Assumptions(SystemMaps maps, TextBook texts) {
    this.maps = maps;
    this.texts = texts;
  }

  /** The weightiest first: strong links of which those who drew them are least sure. */
  List<Assumption> of(Room room) {
    return maps.list(room.space().id()).stream()
        .flatMap(this::of)
        .sorted(Comparator.comparingInt(Assumption::weight).reversed())
        .toList();
  }

  private Stream<Assumption> of(SystemMap map) {
    var content = maps.content(map);
    return content.links().stream()
        .filter(link -> link.basis() == Basis.ASSUMPTION)
        .map(
            link ->
                new Assumption(
                    link.id().value(), map.challenge().value(), says(content, link), weight(link)));
  }

  private Phrase says(MapContent content, CausalLink link) {
    return Phrase.of(
        content.says(link, texts.in(Language.SV)), content.says(link, texts.in(Language.EN)));
  }

  private static int weight(CausalLink link) {
    var uncertainty =
        switch (link.confidence()) {
          case LOW -> 3;
          case MEDIUM -> 2;
          case HIGH -> 1;
        };
    return link.strength() * uncertainty;
  }
}
