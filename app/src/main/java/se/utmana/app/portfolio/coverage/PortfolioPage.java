package se.utmana.app.portfolio.coverage;

import java.util.List;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;

/** What a space explores, tests and does. */
record PortfolioPage(Room room, List<Expedition> expeditions) implements Page {}
