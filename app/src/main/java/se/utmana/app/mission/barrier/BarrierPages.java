package se.utmana.app.mission.barrier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where barriers are read and reported. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/barriers")
@OpenTo(Audience.SPACE_MEMBER)
class BarrierPages {

  private final Barriers barriers;
  private final BarrierDesk desk;
  private final MissionRooms rooms;
  private final Actings actings;
  private final Notices notices;

  BarrierPages(
      Barriers barriers, BarrierDesk desk, MissionRooms rooms, Actings actings, Notices notices) {
    this.barriers = barriers;
    this.desk = desk;
    this.rooms = rooms;
    this.actings = actings;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  BarriersPage list(Room room, @PathVariable UUID mission) {
    return desk.all(rooms.enter(room, mission));
  }

  @GetMapping("/new")
  BarrierFormPage blank(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return desk.form(inside, Ids.next(), BarrierForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{barrier}")
  @OpenTo(Audience.SPACE_VISITOR)
  BarrierPage read(Room room, @PathVariable UUID mission, @PathVariable UUID barrier) {
    var inside = rooms.enter(room, mission);
    return desk.one(inside, desk.find(inside, barrier), MoveForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/{barrier}")
  Object report(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @ModelAttribute BarrierForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    if (faults.hasErrors()) {
      return desk.form(inside, barrier, form, FormErrors.of(faults, texts));
    }
    var refusal =
        barriers.report(
            inside.mission(),
            barrier,
            form.obstacle(texts.language()),
            new ActorId(Objects.requireNonNull(form.actor())),
            Objects.requireNonNull(form.due()),
            actings.of(room));
    if (refusal.isPresent()) {
      return desk.form(inside, barrier, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.barrier.reported");
    return "redirect:" + inside.path("barriers/" + barrier);
  }
}
