package se.utmana.app.mission.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Refusals;
import se.utmana.app.mission.goal.GoalApi.MilestoneView;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;

/** Milestones, for programs; each answer holds all of the goal. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/missions/{mission}/goals/{goal}/milestones")
@OpenTo(Audience.SPACE_LEADER)
class MilestoneApi {

  private final Goals goals;
  private final Ways ways;
  private final MissionRooms rooms;

  MilestoneApi(Goals goals, Ways ways, MissionRooms rooms) {
    this.goals = goals;
    this.ways = ways;
    this.rooms = rooms;
  }

  /** A milestone as programs write it. */
  record MilestoneInput(@NotNull Phrase name, @NotNull LocalDate due, @Nullable Double value) {}

  @PostMapping
  List<MilestoneView> add(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @Valid @RequestBody MilestoneInput input) {
    var found = find(room, mission, goal);
    Refusals.refuse(ways.add(found, input.name(), input.due(), input.value()));
    return list(room, mission, goal);
  }

  @PostMapping("/{milestone}/reach")
  List<MilestoneView> reach(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @PathVariable UUID milestone) {
    ways.reach(find(room, mission, goal), milestone);
    return list(room, mission, goal);
  }

  @DeleteMapping("/{milestone}")
  List<MilestoneView> drop(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @PathVariable UUID milestone) {
    ways.drop(find(room, mission, goal), milestone);
    return list(room, mission, goal);
  }

  private List<MilestoneView> list(Room room, UUID mission, UUID goal) {
    return find(room, mission, goal).milestones().stream().map(MilestoneView::of).toList();
  }

  private Goal find(Room room, UUID mission, UUID goal) {
    var inside = rooms.enter(room, mission);
    return goals
        .find(room.space().id(), new GoalId(goal))
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
