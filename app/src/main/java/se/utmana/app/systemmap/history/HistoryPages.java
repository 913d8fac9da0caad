package se.utmana.app.systemmap.history;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.MapTab;
import se.utmana.app.systemmap.change.ChangeLog;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The page of a map's history. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/history")
@OpenTo(Audience.SPACE_VISITOR)
class HistoryPages {

  private static final int MOST = 100;

  private final MapRooms rooms;
  private final ChangeLog log;
  private final History history;

  HistoryPages(MapRooms rooms, ChangeLog log, History history) {
    this.rooms = rooms;
    this.log = log;
    this.history = history;
  }

  @Configuration(proxyBeanMethods = false)
  static class Section {

    @Bean
    MapTab historyOfMap() {
      return new MapTab("systemmap.tab.history", "history", 90);
    }
  }

  @GetMapping
  HistoryPage history(
      Room room,
      @PathVariable UUID map,
      @RequestParam(defaultValue = "2147483647") int before,
      Texts texts) {
    var inside = rooms.enter(room, map);
    var changes = log.before(inside.map(), before, MOST);
    var oldest = changes.size() < MOST ? null : (Integer) changes.getLast().number();
    return new HistoryPage(inside, history.of(inside, changes, texts), oldest);
  }
}
