package se.utmana.app.mission.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.mission.mandate.Mandate;
import se.utmana.app.mission.mandate.Mandates;
import se.utmana.app.thread.Records;
import se.utmana.app.web.FormErrors;

/** Lays out what the pages of commitments show. */
@Component
class CommitmentDesk {

  private final Commitments commitments;
  private final Goals goals;
  private final Mandates mandates;
  private final Casts casts;
  private final Actings actings;
  private final Journal journal;
  private final Records records;

  CommitmentDesk(
      Commitments commitments,
      Goals goals,
      Mandates mandates,
      Casts casts,
      Actings actings,
      Journal journal,
      Records records) {
    this.commitments = commitments;
    this.goals = goals;
    this.mandates = mandates;
    this.casts = casts;
    this.actings = actings;
    this.journal = journal;
    this.records = records;
  }

  CommitmentsPage all(MissionRoom inside) {
    var space = inside.room().space().id();
    var found = commitments.of(space, inside.mission().id());
    var cast = casts.of(space, found.stream().map(one -> one.promise().actor()));
    return new CommitmentsPage(inside, found, cast, journal.today());
  }

  CommitmentPage one(MissionRoom inside, Commitment found, StepForm form, FormErrors errors) {
    var space = found.space();
    var promise = found.promise();
    var steps =
        actings
            .find(inside.room())
            .map(acting -> CommitmentStep.open(found, acting))
            .orElse(List.of());
    return new CommitmentPage(
        inside,
        found,
        casts.of(space, Stream.of(promise.actor())),
        Optional.ofNullable(promise.goal()).flatMap(id -> goals.find(space, id)),
        Optional.ofNullable(promise.mandate()).flatMap(id -> mandates.find(space, id)),
        steps,
        journal.of(space, found.id()),
        records.line(space, found.id(), inside.room().viewer()),
        journal.today(),
        form,
        errors);
  }

  PromiseFormPage form(
      MissionRoom inside,
      UUID id,
      @Nullable Commitment earlier,
      PromiseForm form,
      FormErrors errors) {
    var space = inside.room().space().id();
    var held = mandates.list(space);
    return new PromiseFormPage(
        inside,
        id,
        earlier,
        casts.of(space, held.stream().map(Mandate::actor)),
        goals.of(space, inside.mission().id()),
        held,
        form,
        errors);
  }
}
