package se.utmana.app.mission;

import java.util.List;
import se.utmana.app.space.Room;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;
import se.utmana.app.web.part.Tab;

/** A mission in its space, as the viewer may see both: what every page of a mission stands in. */
public record MissionRoom(Room room, Mission mission, List<MissionTab> sections) {

  public MissionRoom {
    sections = List.copyOf(sections);
  }

  /** The address of a page of this mission: {@code inside.path("assessment")}. */
  public String path(String below) {
    var own = room.path("missions/" + mission.id());
    return below.isEmpty() ? own : own + "/" + below;
  }

  public String title(Language language) {
    return mission.title().in(language);
  }

  /** The tabs, seen from the page at that address. */
  public List<Tab> tabs(Texts texts, String address) {
    return sections.stream()
        .map(one -> new Tab(texts.get(one.key()), path(one.path()), isCurrent(one, address)))
        .toList();
  }

  private boolean isCurrent(MissionTab tab, String address) {
    var query = address.indexOf('?');
    var page = query < 0 ? address : address.substring(0, query);
    return page.equals(path(tab.path()))
        || (!tab.path().isEmpty() && page.startsWith(path(tab.path()) + "/"));
  }

  /** The way back from a page below the mission. */
  public List<Crumb> crumbs(Language language) {
    return List.of(new Crumb(title(language), path("")));
  }
}
