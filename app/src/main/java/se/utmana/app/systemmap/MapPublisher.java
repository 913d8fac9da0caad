package se.utmana.app.systemmap;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Publisher;
import se.utmana.app.web.Phrase;

/** Publishes every map of a space anew, with what stands on it. */
@Component
class MapPublisher implements Publisher {

  private final SystemMaps maps;
  private final Elements elements;
  private final Faces faces;

  MapPublisher(SystemMaps maps, Elements elements, Faces faces) {
    this.maps = maps;
    this.elements = elements;
    this.faces = faces;
  }

  @Override
  public List<String> kinds() {
    return List.of(Faces.MAP, Faces.FACTOR, Faces.LINK);
  }

  @Override
  public void publishAll(SpaceId space) {
    for (var map : maps.list(space)) {
      faces.put(map);
      var labels = new HashMap<UUID, Phrase>();
      elements.list(map).forEach(one -> faces.put(map, one, labels));
    }
  }

  @Override
  public void linkAll(SpaceId space) {
    for (var map : maps.list(space)) {
      faces.tie(map);
      for (var one : elements.list(map)) {
        var records = one.isLink() ? one.link().standsFor() : one.factor().standsFor();
        faces.tieStandsFor(map, one, List.of(), records, "");
      }
    }
  }
}
