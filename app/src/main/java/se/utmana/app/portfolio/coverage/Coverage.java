package se.utmana.app.portfolio.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.utmana.app.portfolio.Assumption;
import se.utmana.app.portfolio.Entry;
import se.utmana.app.portfolio.Surroundings;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Face;

/**
 * What a portfolio covers: its leverage points, then its challenges with what presses on no chosen
 * point; and the weighty assumptions that nobody tests.
 */
record Coverage(List<CoverageRow> rows, List<Assumption> untested) {

  private static final int MOST_UNTESTED = 5;

  Coverage {
    rows = List.copyOf(rows);
    untested = List.copyOf(untested);
  }

  /**
   * @param tested the assumptions that an experiment tests or has tested
   */
  static Coverage of(Room room, List<Entry> entries, Surroundings around, Set<UUID> tested) {
    var rows = new ArrayList<CoverageRow>();
    var chosen = around.levers().stream().map(Face::id).collect(Collectors.toSet());
    for (var lever : around.levers()) {
      var there = entries.stream().filter(one -> lever.id().equals(one.lever())).toList();
      var href = lever.href(room.space().path());
      rows.add(new CoverageRow(lever.id(), null, lever.title(), href, there));
    }
    for (var challenge : around.challenges()) {
      var id = challenge.id().value();
      var own = entries.stream().filter(one -> one.challenge().equals(id)).toList();
      var free = own.stream().filter(one -> !chosen.contains(one.lever())).toList();
      // A challenge whose work all presses on chosen points needs no line of its own.
      if (challenge.stage().isCurrent() && (own.isEmpty() || !free.isEmpty())) {
        var href = room.path("challenges/" + id);
        rows.add(new CoverageRow(null, id, challenge.wording().title(), href, free));
      }
    }
    var untested =
        around.assumptions().stream()
            .filter(one -> one.isWeighty() && !tested.contains(one.link()))
            .limit(MOST_UNTESTED)
            .toList();
    return new Coverage(rows, untested);
  }

  List<CoverageRow> holes() {
    return rows.stream().filter(CoverageRow::isHole).toList();
  }
}
