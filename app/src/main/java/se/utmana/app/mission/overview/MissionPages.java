package se.utmana.app.mission.overview;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Missions;
import se.utmana.app.mission.alignment.Alignments;
import se.utmana.app.mission.commitment.Commitments;
import se.utmana.app.mission.decision.Verdicts;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.horizon.Horizons;
import se.utmana.app.mission.owner.Owner;
import se.utmana.app.mission.owner.Owners;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;

/** The pages where missions are read. */
@Controller
@RequestMapping("/spaces/{space}/missions")
@OpenTo(Audience.SPACE_VISITOR)
class MissionPages {

  private final Missions missions;
  private final Goals goals;
  private final Commitments commitments;
  private final Owners owners;
  private final Alignments alignments;
  private final Verdicts verdicts;
  private final Horizons horizons;
  private final Casts casts;
  private final MissionRooms rooms;
  private final Journal journal;
  private final Records records;

  MissionPages(
      Missions missions,
      Goals goals,
      Commitments commitments,
      Owners owners,
      Alignments alignments,
      Verdicts verdicts,
      Horizons horizons,
      Casts casts,
      MissionRooms rooms,
      Journal journal,
      Records records) {
    this.missions = missions;
    this.goals = goals;
    this.commitments = commitments;
    this.owners = owners;
    this.alignments = alignments;
    this.verdicts = verdicts;
    this.horizons = horizons;
    this.casts = casts;
    this.rooms = rooms;
    this.journal = journal;
    this.records = records;
  }

  @GetMapping
  MissionsPage list(Room room) {
    var space = room.space().id();
    var all = goals.list(space);
    var promised = commitments.list(space);
    var cards =
        missions.list(space).stream()
            .map(
                one ->
                    new MissionCard(
                        one,
                        all.stream().filter(goal -> goal.mission().equals(one.id())).toList(),
                        promised.stream()
                            .filter(promise -> promise.mission().equals(one.id()))
                            .filter(promise -> promise.state().holds())
                            .map(promise -> promise.promise().actor())
                            .distinct()
                            .count(),
                        verdicts.unanswered(one)))
            .toList();
    var current =
        cards.stream()
            .filter(one -> one.mission().state().isCurrent())
            .flatMap(one -> one.goals().stream())
            .toList();
    return new MissionsPage(room, cards, horizons.of(room.space(), current, promised));
  }

  @GetMapping("/{mission}")
  MissionPage read(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    var space = room.space().id();
    var found = inside.mission();
    var aims = goals.of(space, found.id());
    var promised = commitments.of(space, found.id());
    var having = owners.of(space, found.id());
    return new MissionPage(
        inside,
        aims,
        promised,
        casts.of(
            space,
            Stream.concat(
                promised.stream().map(one -> one.promise().actor()),
                having.stream().map(Owner::actor))),
        horizons.of(room.space(), aims, promised),
        verdicts.checks(found),
        alignments.gaps(found),
        having,
        verdicts.unanswered(found),
        journal.of(space, found.id(), MissionPage.LATEST),
        journal.today(),
        records.line(space, mission, room.viewer()));
  }
}
