package se.utmana.app.mission.theory;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where the theory of change of a mission is read and its lines are written. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/theory")
@OpenTo(Audience.SPACE_LEADER)
class TheoryPages {

  private final Theories theories;
  private final MissionAssumptions assumptions;
  private final MissionRooms rooms;
  private final Notices notices;

  TheoryPages(
      Theories theories, MissionAssumptions assumptions, MissionRooms rooms, Notices notices) {
    this.theories = theories;
    this.assumptions = assumptions;
    this.rooms = rooms;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  TheoryPage read(Room room, @PathVariable UUID mission, Texts texts) {
    var inside = rooms.enter(room, mission);
    var space = room.space().id();
    var found = assumptions.of(space, inside.mission().id());
    return new TheoryPage(
        inside, theories.of(space, inside.mission().id()), found, AssumptionGrid.of(found, texts));
  }

  @GetMapping("/lines/new")
  LineFormPage blank(
      Room room,
      @PathVariable UUID mission,
      @RequestParam(required = false) @Nullable Shelf shelf) {
    var inside = rooms.enter(room, mission);
    return new LineFormPage(inside, Ids.next(), shelf, "", FormErrors.NONE);
  }

  @PostMapping("/lines/{line}")
  Object add(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID line,
      @Valid @ModelAttribute LineForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    if (faults.hasErrors()) {
      var errors = FormErrors.of(faults, texts);
      return new LineFormPage(inside, line, form.shelf(), form.text(), errors);
    }
    var shelf = Objects.requireNonNull(form.shelf());
    var written = new TheoryLine(line, shelf, Phrase.of(texts.language(), form.text()));
    var refusal = theories.add(inside.mission(), written);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new LineFormPage(inside, line, shelf, form.text(), errors);
    }
    notices.leave(response, "mission.theory.saved");
    return "redirect:" + inside.path("theory");
  }

  @PostMapping("/lines/{line}/remove")
  String remove(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID line,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    theories.remove(inside.mission(), line);
    notices.leave(response, "mission.theory.removed");
    return "redirect:" + inside.path("theory");
  }
}
