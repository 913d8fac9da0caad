package se.utmana.app.systemmap.inquiry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.MapTab;
import se.utmana.app.systemmap.analysis.Asking;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.systemmap.leverage.Lever;
import se.utmana.app.systemmap.leverage.Levers;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;

/** The page that says what to learn next. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/learn")
@OpenTo(Audience.SPACE_VISITOR)
class InquiryPages {

  private final MapRooms rooms;
  private final Asking asking;
  private final Gaps gaps;
  private final Levers levers;

  InquiryPages(MapRooms rooms, Asking asking, Gaps gaps, Levers levers) {
    this.rooms = rooms;
    this.asking = asking;
    this.gaps = gaps;
    this.levers = levers;
  }

  @Configuration(proxyBeanMethods = false)
  static class Section {

    @Bean
    MapTab learnOfMap() {
      return new MapTab("systemmap.tab.learn", "learn", 70);
    }
  }

  @GetMapping
  Page read(Room room, @PathVariable UUID map, HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    return asking.of(inside, response, analysis -> page(inside, analysis, response));
  }

  private Page page(MapRoom inside, MapAnalysis analysis, HttpServletResponse response) {
    var chosen = levers.standing(inside.map()).stream().map(Lever::factor).toList();
    var graph = analysis.graph();
    var pushed =
        Gaps.pushed(analysis, chosen).stream()
            .map(one -> graph.factor(graph.number(one).orElseThrow()))
            .toList();
    var isChosen = pushed.stream().anyMatch(one -> chosen.contains(one.id()));
    return asking.of(
        inside,
        response,
        gaps.of(analysis, chosen),
        found -> new InquiryPage(inside, graph, pushed, isChosen, found));
  }
}
