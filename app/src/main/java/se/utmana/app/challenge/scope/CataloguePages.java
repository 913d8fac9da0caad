package se.utmana.app.challenge.scope;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
  CataloguePage everywhere(Viewer viewer, @ModelAttribute Filter filter, Texts texts) {
    return page(null, viewer, filter, texts);
  }

  @GetMapping("/spaces/{space}/challenges/find")
  @OpenTo(Audience.SPACE_VISITOR)
  CataloguePage inSpace(Room room, @ModelAttribute Filter filter, Texts texts) {
    return page(room, room.viewer(), filter, texts);
  }

  private CataloguePage page(@Nullable Room room, Viewer viewer, Filter filter, Texts texts) {
    var space = room == null ? null : room.space().id();
    var anywhere = catalogue.list(space, viewer, filter.in(""));
    var byRegion = new LinkedHashMap<String, Long>();
    for (var region : Places.regions()) {
      byRegion.put(region.code(), anywhere.stream().filter(one -> one.isIn(region.code())).count());
    }
    var listed =
        filter.region().isEmpty()
            ? anywhere
            : anywhere.stream().filter(one -> one.isIn(filter.region())).toList();
    var map = new TileMap(texts, CataloguePage.path(room), filter).draw(byRegion);
    return new CataloguePage(room, filter, listed, Map.copyOf(byRegion), map);
  }
}
