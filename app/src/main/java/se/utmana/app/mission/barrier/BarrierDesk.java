package se.utmana.app.mission.barrier;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.thread.Records;
import se.utmana.app.web.FormErrors;

/** Lays out what the pages of barriers show. */
@Component
class BarrierDesk {

  private final Barriers barriers;
  private final Casts casts;
  private final Actings actings;
  private final Journal journal;
  private final Records records;

  BarrierDesk(Barriers barriers, Casts casts, Actings actings, Journal journal, Records records) {
    this.barriers = barriers;
    this.casts = casts;
    this.actings = actings;
    this.journal = journal;
    this.records = records;
  }

  BarriersPage all(MissionRoom inside) {
    var space = inside.room().space().id();
    var found = barriers.of(space, inside.mission().id());
    var cast = casts.of(space, found.stream().map(Barrier::owner));
    return new BarriersPage(inside, found, cast, journal.today());
  }

  BarrierPage one(MissionRoom inside, Barrier found, MoveForm form, FormErrors errors) {
    return new BarrierPage(
        inside,
        found,
        casts.of(found.space(), Stream.of(found.owner())),
        actings.find(inside.room()),
        journal.of(found.space(), found.id()),
        records.line(found.space(), found.id(), inside.room().viewer()),
        journal.today(),
        form,
        errors);
  }

  BarrierFormPage form(MissionRoom inside, UUID id, BarrierForm form, FormErrors errors) {
    var cast = casts.of(inside.room().space().id());
    return new BarrierFormPage(inside, id, cast, form, errors);
  }

  /** A barrier of another mission answers like one that does not exist. */
  Barrier find(MissionRoom inside, UUID id) {
    return barriers
        .find(inside.room().space().id(), id)
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
