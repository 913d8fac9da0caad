package se.utmana.app.home;

import java.util.List;
import se.utmana.app.home.Stop.Light;
import se.utmana.app.portfolio.Entry;
import se.utmana.app.space.Room;
import se.utmana.app.web.Texts;

/** The portfolio's station of the loop. */
final class PortfolioStop {

  private PortfolioStop() {}

  static Stop of(Room room, List<Entry> entries, Texts texts) {
    var current = entries.stream().filter(Entry::isCurrent).count();
    var light = current > 0 ? Light.NOW : entries.isEmpty() ? Light.WAITING : Light.LIT;
    var note =
        entries.isEmpty()
            ? texts.get("home.station.portfolio.none")
            : current > 0
                ? texts.get("home.station.portfolio.current", current)
                : texts.get("home.station.portfolio.done", entries.size());
    return new Stop(Station.PORTFOLIO, light, note, room.path("portfolio"));
  }
}
