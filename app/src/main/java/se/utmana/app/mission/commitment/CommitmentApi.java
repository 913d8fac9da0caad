package se.utmana.app.mission.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.mission.goal.GoalId;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** The commitments to missions, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/commitments")
@OpenTo(Audience.SPACE_VISITOR)
class CommitmentApi {

  private final Commitments commitments;
  private final MissionRooms rooms;
  private final Actings actings;

  CommitmentApi(Commitments commitments, MissionRooms rooms, Actings actings) {
    this.commitments = commitments;
    this.rooms = rooms;
    this.actings = actings;
  }

  /** A commitment as programs read it. */
  record CommitmentView(
      UUID id,
      Phrase text,
      UUID actor,
      Phrase post,
      @Nullable UUID goal,
      @Nullable UUID mandate,
      LocalDate due,
      Phrase gain,
      Basis basis,
      CommitmentState state) {

    static CommitmentView of(Commitment one) {
      var promise = one.promise();
      var goal = promise.goal();
      return new CommitmentView(
          one.id(),
          promise.text(),
          promise.actor().value(),
          promise.post(),
          goal == null ? null : goal.value(),
          promise.mandate(),
          promise.due(),
          promise.gain(),
          promise.basis(),
          one.state());
    }
  }

  /** A commitment as programs write it. */
  record CommitmentInput(
      @NotNull Phrase text,
      @NotNull UUID actor,
      @NotNull Phrase post,
      @Nullable UUID goal,
      @Nullable UUID mandate,
      @NotNull LocalDate due,
      @Nullable Phrase gain,
      @NotNull Basis basis) {

    Promise promise() {
      return new Promise(
          text,
          new ActorId(actor),
          post,
          goal == null ? null : new GoalId(goal),
          mandate,
          due,
          gain == null ? Phrase.EMPTY : gain,
          basis);
    }
  }

  /** What somebody does with a commitment. */
  record StepInput(@NotNull CommitmentStep step, @Nullable Phrase reason) {}

  @GetMapping
  List<CommitmentView> list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return commitments.of(room.space().id(), inside.mission().id()).stream()
        .map(CommitmentView::of)
        .toList();
  }

  @GetMapping("/{commitment}")
  CommitmentView read(Room room, @PathVariable UUID mission, @PathVariable UUID commitment) {
    return CommitmentView.of(find(rooms.enter(room, mission), commitment));
  }

  /** Writes a commitment under an identity that the program chooses. */
  @PutMapping("/{commitment}")
  @OpenTo(Audience.SPACE_LEADER)
  CommitmentView put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID commitment,
      @Valid @RequestBody CommitmentInput input) {
    var inside = rooms.enter(room, mission);
    Refusals.refuse(commitments.put(inside.mission(), commitment, input.promise()));
    return read(room, mission, commitment);
  }

  @PostMapping("/{commitment}/steps")
  @OpenTo(Audience.SPACE_MEMBER)
  CommitmentView take(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID commitment,
      @Valid @RequestBody StepInput input) {
    var found = find(rooms.enter(room, mission), commitment);
    var reason = input.reason() == null ? Phrase.EMPTY : input.reason();
    Refusals.refuse(commitments.take(found, input.step(), actings.of(room), reason));
    return read(room, mission, commitment);
  }

  private Commitment find(MissionRoom inside, UUID id) {
    return commitments
        .find(inside.room().space().id(), id)
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
