package se.utmana.app.mission.goal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.term.Elections;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where the goals of a mission are read and written. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/goals")
@OpenTo(Audience.SPACE_LEADER)
class GoalPages {

  private final Goals goals;
  private final MissionRooms rooms;
  private final Elections elections;
  private final Journal journal;
  private final Records records;
  private final Notices notices;

  GoalPages(
      Goals goals,
      MissionRooms rooms,
      Elections elections,
      Journal journal,
      Records records,
      Notices notices) {
    this.goals = goals;
    this.rooms = rooms;
    this.elections = elections;
    this.journal = journal;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping("/new")
  GoalFormPage blank(Room room, @PathVariable UUID mission) {
    return page(rooms.enter(room, mission), GoalId.next(), true, GoalForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{goal}")
  @OpenTo(Audience.SPACE_VISITOR)
  GoalPage read(Room room, @PathVariable UUID mission, @PathVariable UUID goal, Texts texts) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, goal);
    var space = room.space().id();
    return new GoalPage(
        inside,
        found,
        elections.today(),
        GoalPicture.of(found, elections.today(), texts),
        journal.of(space, goal),
        records.line(space, goal, room.viewer()));
  }

  @GetMapping("/{goal}/edit")
  GoalFormPage written(Room room, @PathVariable UUID mission, @PathVariable UUID goal) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, goal);
    return page(inside, found.id(), false, GoalForm.of(found.aim()), FormErrors.NONE);
  }

  /**
   * The form carries the identity of the goal that it writes, so that sending it twice adds one.
   */
  @PostMapping("/{goal}")
  Object put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @Valid @ModelAttribute GoalForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var id = new GoalId(goal);
    var isNew = isNew(inside, id);
    if (faults.hasErrors()) {
      return page(inside, id, isNew, form, FormErrors.of(faults, texts));
    }
    var reason = Phrase.of(texts.language(), form.reason());
    var refusal = goals.put(inside.mission(), id, form.aim(), reason);
    if (refusal.isPresent()) {
      var no = refusal.get();
      var placed = no.field().equals("name") ? new Refusal("nameSv", no.key(), no.arguments()) : no;
      return page(inside, id, isNew, form, FormErrors.of(placed, texts));
    }
    notices.leave(response, "mission.goal.saved");
    return "redirect:" + inside.path("goals/" + id);
  }

  @GetMapping("/{goal}/remove")
  RemoveGoalPage askWhy(Room room, @PathVariable UUID mission, @PathVariable UUID goal) {
    var inside = rooms.enter(room, mission);
    return new RemoveGoalPage(inside, find(inside, goal), "", FormErrors.NONE);
  }

  @PostMapping("/{goal}/remove")
  Object remove(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID goal,
      @ModelAttribute WhyForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, goal);
    var reason = Phrase.of(texts.language(), form.reason());
    var refusal = goals.remove(inside.mission(), found, reason);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new RemoveGoalPage(inside, found, form.reason(), errors);
    }
    notices.leave(response, "mission.goal.removed");
    return "redirect:" + inside.path("");
  }

  private boolean isNew(MissionRoom inside, GoalId id) {
    return goals.find(inside.room().space().id(), id).isEmpty();
  }

  private GoalFormPage page(
      MissionRoom inside, GoalId id, boolean isNew, GoalForm form, FormErrors errors) {
    return new GoalFormPage(inside, id, isNew, elections.next(), form, errors);
  }

  /** A goal of another mission answers like one that does not exist. */
  private Goal find(MissionRoom inside, UUID goal) {
    return goals
        .find(inside.room().space().id(), new GoalId(goal))
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
