package se.utmana.app.systemmap.editor;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.MapTab;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The editor's page. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_MEMBER)
class EditorPages {

  private final MapRooms rooms;

  EditorPages(MapRooms rooms) {
    this.rooms = rooms;
  }

  @Configuration(proxyBeanMethods = false)
  static class Section {

    @Bean
    MapTab mapEditor() {
      return new MapTab("systemmap.tab.draw", "draw", 15, Audience.SPACE_MEMBER);
    }
  }

  @GetMapping("/draw")
  EditorPage draw(Room room, @PathVariable UUID map) {
    var me = room.viewer().requireAccount().toString();
    return new EditorPage(rooms.enter(room, map), me);
  }
}
