package se.utmana.app.systemmap;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;
import se.utmana.app.web.part.Tab;

/** A map in its space, as the viewer may see both: what every page of a map stands in. */
public record MapRoom(Room room, SystemMap map, List<MapTab> sections) {

  public MapRoom {
    sections = List.copyOf(sections);
  }

  /** The address of a page of this map: {@code inside.path("table")}. */
  public String path(String below) {
    var own = room.path(map.path());
    return below.isEmpty() ? own : own + "/" + below;
  }

  /** The address of this map for programs. */
  public String api(String below) {
    return "/api/v1" + path(below);
  }

  public String title(Language language) {
    return map.title().in(language);
  }

  /** The tabs, seen from the page at that address. */
  public List<Tab> tabs(Texts texts, String address) {
    return sections.stream()
        .filter(one -> room.admits(one.audience()))
        .map(one -> new Tab(texts.get(one.key()), path(one.path()), isCurrent(one, address)))
        .toList();
  }

  private boolean isCurrent(MapTab tab, String address) {
    var query = address.indexOf('?');
    var page = query < 0 ? address : address.substring(0, query);
    return page.equals(path(tab.path()))
        || (!tab.path().isEmpty() && page.startsWith(path(tab.path()) + "/"));
  }

  /** The way back from a page below the map. */
  public List<Crumb> crumbs(Language language) {
    return List.of(new Crumb(title(language), path("")));
  }
}
