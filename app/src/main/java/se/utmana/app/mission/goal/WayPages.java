package se.utmana.app.mission.goal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where milestones are set and reached, and what was measured is written down. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/goals/{goal}")
@OpenTo(Audience.SPACE_LEADER)
class WayPages {

  private final Goals goals;
  private final Ways ways;
  private final MissionRooms rooms;
  private final Notices notices;

  WayPages(Goals goals, Ways ways, MissionRooms rooms, Notices notices) {
    this.goals = goals;
    this.ways = ways;
    this.rooms = rooms;
    this.notices = notices;
  }

  @GetMapping("/milestones/new")
  MilestoneFormPage newMilestone(Room room, @PathVariable UUID mission, @PathVariable UUID goal) {
    var inside = rooms.enter(room, mission);
    return new MilestoneFormPage(inside, find(inside, goal), MilestoneForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/milestones")
  Object addMilestone(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @Valid @ModelAttribute MilestoneForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, goal);
    if (faults.hasErrors()) {
      return new MilestoneFormPage(inside, found, form, FormErrors.of(faults, texts));
    }
    var name = Phrase.of(texts.language(), form.name());
    var refusal = ways.add(found, name, form.due(), Figure.parse(form.value()));
    if (refusal.isPresent()) {
      return new MilestoneFormPage(inside, found, form, FormErrors.of(refusal.get(), texts));
    }
    return back(inside, goal, response, "mission.milestone.saved");
  }

  @PostMapping("/milestones/{milestone}/reach")
  String reach(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @PathVariable UUID milestone,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    ways.reach(find(inside, goal), milestone);
    return back(inside, goal, response, "mission.milestone.reached");
  }

  @PostMapping("/milestones/{milestone}/remove")
  String drop(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @PathVariable UUID milestone,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    ways.drop(find(inside, goal), milestone);
    return back(inside, goal, response, "mission.milestone.removed");
  }

  @GetMapping("/values/new")
  ValueFormPage newValue(Room room, @PathVariable UUID mission, @PathVariable UUID goal) {
    var inside = rooms.enter(room, mission);
    return new ValueFormPage(inside, find(inside, goal), ValueForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/values")
  Object measure(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @Valid @ModelAttribute ValueForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, goal);
    Function<FormErrors, ValueFormPage> again =
        errors -> new ValueFormPage(inside, found, form, errors);
    if (faults.hasErrors()) {
      return again.apply(FormErrors.of(faults, texts));
    }
    var refusal = ways.measure(found, form.on(), Figure.parse(form.value()), form.source());
    if (refusal.isPresent()) {
      return again.apply(FormErrors.of(refusal.get(), texts));
    }
    return back(inside, goal, response, "mission.value.saved");
  }

  private String back(MissionRoom inside, UUID goal, HttpServletResponse response, String notice) {
    notices.leave(response, notice);
    return "redirect:" + inside.path("goals/" + goal);
  }

  private Goal find(MissionRoom inside, UUID goal) {
    return goals
        .find(inside.room().space().id(), new GoalId(goal))
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
