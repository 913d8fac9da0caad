package se.utmana.app.portfolio.coverage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The first page of a portfolio. */
@Controller
class PortfolioPages {

  private final Expeditions expeditions;

  PortfolioPages(Expeditions expeditions) {
    this.expeditions = expeditions;
  }

  @GetMapping("/spaces/{space}/portfolio")
  @OpenTo(Audience.SPACE_VISITOR)
  PortfolioPage read(Room room) {
    return new PortfolioPage(room, expeditions.list(room.space().id()));
  }
}
