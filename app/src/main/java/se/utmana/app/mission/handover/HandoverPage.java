package se.utmana.app.mission.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utmana.app.mission.Entry;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Line;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Crumb;

/**
 * One handover: the facts, what those who leave think, and what was answered.
 *
 * @param answers the decision about each mission after the election, by the mission's identity
 */
record HandoverPage(
    Room room,
    Handover handover,
    Calendar calendar,
    Snapshot facts,
    Map<String, Entry> answers,
    List<Entry> entries,
    Line line,
    LocalDate today,
    HandoverForm form,
    FormErrors errors)
    implements FormPage {

  String path() {
    return room.path(handover.path());
  }

  Optional<Entry> answer(Snapshot.MissionFacts mission) {
    return Optional.ofNullable(answers.get(mission.id()));
  }

  boolean isElected() {
    return !handover.election().isAfter(today);
  }

  boolean canWrite() {
    return room.isLeader() && handover.state() == HandoverState.COLLECTING;
  }

  boolean canFreeze() {
    return canWrite() && calendar.mayFreeze(today);
  }

  boolean canPresent() {
    return room.isCommissioner() && handover.state() == HandoverState.FROZEN;
  }

  boolean canReceive() {
    return room.isCommissioner() && handover.state() == HandoverState.PRESENTED && isElected();
  }

  /** The day on which the facts were frozen, as people in Sweden count it. */
  Optional<LocalDate> frozenOn() {
    return Optional.ofNullable(handover.frozen()).map(one -> SwedishTime.dayOf(one.at()));
  }

  List<Crumb> crumbs(Texts texts) {
    return List.of(
        new Crumb(texts.get("mission.section"), room.path("missions")),
        new Crumb(texts.get("mission.term.tab"), room.path("missions/terms")));
  }
}
