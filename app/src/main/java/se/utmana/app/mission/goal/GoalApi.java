package se.utmana.app.mission.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** The goals of missions, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/goals")
@OpenTo(Audience.SPACE_VISITOR)
class GoalApi {

  private final Goals goals;
  private final Ways ways;
  private final MissionRooms rooms;
  private final Elections elections;

  GoalApi(Goals goals, Ways ways, MissionRooms rooms, Elections elections) {
    this.goals = goals;
    this.ways = ways;
    this.rooms = rooms;
    this.elections = elections;
  }

  /** A goal as programs read it. */
  record GoalView(
      UUID id,
      Aim aim,
      Goal.Progress progress,
      List<MilestoneView> milestones,
      List<ValueView> values) {

    static GoalView of(Goal one, LocalDate today) {
      return new GoalView(
          one.id().value(),
          one.aim(),
          one.progress(today),
          one.milestones().stream().map(MilestoneView::of).toList(),
          one.values().stream()
              .map(value -> new ValueView(value.on(), value.value(), value.source()))
              .toList());
    }
  }

  record MilestoneView(
      UUID id, Phrase name, LocalDate due, @Nullable Double value, @Nullable LocalDate reachedOn) {

    static MilestoneView of(Milestone one) {
      return new MilestoneView(one.id(), one.name(), one.due(), one.value(), one.reachedOn());
    }
  }

  record ValueView(LocalDate on, double value, String source) {}

  /**
   * A goal as programs write it.
   *
   * @param reason why a goal of an adopted mission is changed
   */
  record GoalInput(
      @NotNull Phrase name,
      @NotNull String unit,
      @Nullable String indicator,
      @Nullable Double baseline,
      @Nullable LocalDate baselineOn,
      @Nullable String baselineSource,
      @NotNull Double target,
      @NotNull LocalDate targetOn,
      @NotNull Basis basis,
      @Nullable Phrase reason) {

    Aim aim() {
      return new Aim(
          name,
          unit,
          indicator == null ? "" : indicator,
          baseline,
          baselineOn,
          baselineSource == null ? "" : baselineSource,
          target,
          targetOn,
          basis);
    }

    Phrase why() {
      return reason == null ? Phrase.EMPTY : reason;
    }
  }

  /** What was measured, as programs write it. */
  record ValueInput(@NotNull LocalDate on, @NotNull Double value, @NotNull String source) {}

  @GetMapping
  List<GoalView> list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return goals.of(room.space().id(), inside.mission().id()).stream()
        .map(one -> GoalView.of(one, elections.today()))
        .toList();
  }

  @GetMapping("/{goal}")
  GoalView read(Room room, @PathVariable UUID mission, @PathVariable UUID goal) {
    return GoalView.of(find(rooms.enter(room, mission), goal), elections.today());
  }

  /** Writes a goal under an identity that the program chooses: sent twice, it is there once. */
  @PutMapping("/{goal}")
  @OpenTo(Audience.SPACE_LEADER)
  GoalView put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @Valid @RequestBody GoalInput input) {
    var inside = rooms.enter(room, mission);
    Refusals.refuse(goals.put(inside.mission(), new GoalId(goal), input.aim(), input.why()));
    return read(room, mission, goal);
  }

  @PostMapping("/{goal}/values")
  @OpenTo(Audience.SPACE_LEADER)
  GoalView measure(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @Valid @RequestBody ValueInput input) {
    var found = find(rooms.enter(room, mission), goal);
    Refusals.refuse(ways.measure(found, input.on(), input.value(), input.source()));
    return read(room, mission, goal);
  }

  @DeleteMapping("/{goal}")
  @OpenTo(Audience.SPACE_LEADER)
  ResponseEntity<Void> remove(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @RequestParam(defaultValue = "") String reason,
      Language language) {
    var inside = rooms.enter(room, mission);
    var why = Phrase.of(language, reason);
    Refusals.refuse(goals.remove(inside.mission(), find(inside, goal), why));
    return ResponseEntity.noContent().build();
  }

  private Goal find(MissionRoom inside, UUID goal) {
    return goals
        .find(inside.room().space().id(), new GoalId(goal))
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
