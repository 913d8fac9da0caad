package se.utmana.app.challenge.scope;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Places;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** The pages where challenges are found, in a space and across all that one may see. */
@Controller
class CataloguePages {

  private final Catalogue catalogue;

  CataloguePages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/challenges")
  @OpenTo(Audience.ANYONE)
  CataloguePage everywhere(
      Viewer viewer,
      @ModelAttribute Filter filter,
      @RequestParam(required = false) @Nullable UUID after,
      Texts texts) {
    return page(null, viewer, filter, after, texts);
  }

  @GetMapping("/spaces/{space}/challenges/find")
  @OpenTo(Audience.SPACE_VISITOR)
  CataloguePage inSpace(
      Room room,
      @ModelAttribute Filter filter,
      @RequestParam(required = false) @Nullable UUID after,
      Texts texts) {
    return page(room, room.viewer(), filter, after, texts);
  }

  private CataloguePage page(
      @Nullable Room room, Viewer viewer, Filter filter, @Nullable UUID after, Texts texts) {
    var space = room == null ? null : room.space().id();
    var counts = catalogue.count(space, viewer, filter);
    var byRegion = new LinkedHashMap<String, Long>();
    for (var region : Places.regions()) {
      byRegion.put(region.code(), counts.getOrDefault(region.code(), 0L));
    }
    var total = counts.getOrDefault(filter.region(), 0L);
    var listed = catalogue.list(space, viewer, filter, after, Catalogue.ROWS);
    var map = new TileMap(texts, CataloguePage.path(room), filter).draw(byRegion);
    return new CataloguePage(room, filter, listed, total, after != null, Map.copyOf(byRegion), map);
  }
}
