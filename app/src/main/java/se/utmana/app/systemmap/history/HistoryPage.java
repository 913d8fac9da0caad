package se.utmana.app.systemmap.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.web.Page;

/**
 * What was done with a map, latest first.
 *
 * @param older the number before which to go on, null at the end
 */
record HistoryPage(MapRoom inside, List<Line> lines, @Nullable Integer older) implements Page {}
