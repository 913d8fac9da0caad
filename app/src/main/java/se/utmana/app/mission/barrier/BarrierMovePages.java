package se.utmana.app.mission.barrier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where barriers are answered, lifted one level, and ended. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/barriers/{barrier}")
@OpenTo(Audience.SPACE_LEADER)
class BarrierMovePages {

  private final Barriers barriers;
  private final BarrierDesk desk;
  private final MissionRooms rooms;
  private final Actings actings;
  private final Notices notices;

  BarrierMovePages(
      Barriers barriers, BarrierDesk desk, MissionRooms rooms, Actings actings, Notices notices) {
    this.barriers = barriers;
    this.desk = desk;
    this.rooms = rooms;
    this.actings = actings;
    this.notices = notices;
  }

  /** The request with everything that an answer to it needs. */
  private record Asked(Room room, UUID mission, UUID barrier, MoveForm form, Texts texts) {

    Phrase reason() {
      return Phrase.of(texts.language(), form.reason());
    }
  }

  @PostMapping("/answer")
  @OpenTo(Audience.SPACE_MEMBER)
  Object answer(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var asked = new Asked(room, mission, barrier, form, texts);
    return move(
        asked, faults, response, found -> barriers.answer(found, actings.of(room), asked.reason()));
  }

  @PostMapping("/lift")
  Object lift(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var receiver = form.actor() == null ? null : new ActorId(form.actor());
    return move(
        new Asked(room, mission, barrier, form, texts),
        faults,
        response,
        found -> barriers.lift(found, Role.PROCESS_LEADER, receiver, form.due()));
  }

  @PostMapping("/end")
  Object end(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID barrier,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var asked = new Asked(room, mission, barrier, form, texts);
    return move(
        asked, faults, response, found -> barriers.end(found, form.isGone(), asked.reason()));
  }

  private Object move(
      Asked asked,
      BindingResult faults,
      HttpServletResponse response,
      Function<Barrier, Optional<Refusal>> step) {
    var inside = rooms.enter(asked.room(), asked.mission());
    var found = desk.find(inside, asked.barrier());
    if (faults.hasErrors()) {
      return desk.one(inside, found, asked.form(), FormErrors.of(faults, asked.texts()));
    }
    var refusal = step.apply(found);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), asked.texts());
      return desk.one(inside, found, asked.form(), errors);
    }
    notices.leave(response, "mission.barrier.moved");
    return "redirect:" + inside.path("barriers/" + found.id());
  }
}
