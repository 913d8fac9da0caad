package se.utmana.app.mission.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionState;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.space.Role;
import se.utmana.app.web.Page;

/**
 * The decisions about a mission, what adopting it takes, and all that has happened with it.
 *
 * @param election the election that waits for an answer
 * @param names whose decisions they are, by account; an erased account has none
 */
record DecisionsPage(
    MissionRoom inside,
    List<Check> checks,
    Optional<LocalDate> election,
    List<Entry> entries,
    Map<UUID, String> names,
    boolean hasCommissioner)
    implements Page {

  List<Entry> decisions() {
    return entries.stream().filter(one -> one.decidedBy() != null).toList();
  }

  String name(Entry entry) {
    var by = entry.decidedBy();
    return by == null ? "" : names.getOrDefault(by, "");
  }

  boolean isDraft() {
    return inside.mission().state() == MissionState.DRAFT;
  }

  boolean canDecide() {
    return inside.room().isCommissioner()
        && !MissionStep.open(inside.mission().state(), Role.COMMISSIONER).isEmpty();
  }

  boolean canWithdraw() {
    return inside.room().isLeader() && isDraft();
  }

  boolean lacksCommissioner() {
    return !hasCommissioner && inside.room().isLeader();
  }
}
