package se.utmana.app.mission.handover;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.Entry;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.FormErrors;

/** Lays out what the pages of terms and handovers show. */
@Component
class HandoverDesk {

  private final Handovers handovers;
  private final Missions missions;
  private final Verdicts verdicts;
  private final Elections elections;
  private final Journal journal;
  private final Records records;

  HandoverDesk(
      Handovers handovers,
      Missions missions,
      Verdicts verdicts,
      Elections elections,
      Journal journal,
      Records records) {
    this.handovers = handovers;
    this.missions = missions;
    this.verdicts = verdicts;
    this.elections = elections;
    this.journal = journal;
    this.records = records;
  }

  HandoverPage one(Room room, Handover found, HandoverForm form, FormErrors errors) {
    var space = room.space().id();
    return new HandoverPage(
        room,
        found,
        handovers.calendar(found.election()),
        handovers.facts(found),
        answers(room, found),
        journal.of(space, found.id()),
        records.line(space, found.id(), room.viewer()),
        elections.today(),
        form,
        errors);
  }

  Handover find(Room room, UUID id) {
    return handovers
        .find(room.space().id(), id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Map<String, Entry> answers(Room room, Handover handover) {
    return missions.list(room.space().id()).stream()
        .flatMap(
            mission ->
                answer(mission, handover).stream()
                    .map(entry -> Map.entry(mission.id().toString(), entry)))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The first decision after the election that says what becomes of the mission. */
  private Optional<Entry> answer(Mission mission, Handover handover) {
    return verdicts.of(mission).reversed().stream()
        .filter(one -> !one.day().isBefore(handover.election()))
        .findFirst();
  }
}
