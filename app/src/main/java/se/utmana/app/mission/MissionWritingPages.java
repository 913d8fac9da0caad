package se.utmana.app.mission;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Where the direction of a mission is written. */
@Controller
@RequestMapping("/spaces/{space}/missions")
@OpenTo(Audience.SPACE_LEADER)
class MissionWritingPages {

  private final Missions missions;
  private final MissionRooms rooms;
  private final Challenges challenges;
  private final Notices notices;

  MissionWritingPages(
      Missions missions, MissionRooms rooms, Challenges challenges, Notices notices) {
    this.missions = missions;
    this.rooms = rooms;
    this.challenges = challenges;
    this.notices = notices;
  }

  @GetMapping("/new")
  MissionFormPage blank(Room room) {
    return page(room, null, MissionForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object open(
      Room room,
      @Valid @ModelAttribute MissionForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, null, form, FormErrors.of(faults, texts));
    }
    var another = Phrase.of(texts.language(), form.another());
    var opened = missions.open(room.space().id(), form.direction(), form.answered(), another);
    return switch (opened) {
      case Missions.Opened.Refused no -> page(room, null, form, errors(no.refusal(), texts));
      case Missions.Opened.Done done -> {
        notices.leave(response, "mission.saved");
        yield "redirect:" + room.path("missions/" + done.mission());
      }
    };
  }

  @GetMapping("/{mission}/edit")
  MissionFormPage written(Room room, @PathVariable UUID mission) {
    var found = rooms.enter(room, mission).mission();
    return page(room, found, MissionForm.of(found), FormErrors.NONE);
  }

  @PostMapping("/{mission}")
  Object rewrite(
      Room room,
      @PathVariable UUID mission,
      @Valid @ModelAttribute MissionForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = rooms.enter(room, mission).mission();
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var reason = Phrase.of(texts.language(), form.reason());
    var read = found.at(form.version());
    var refusal = missions.rewrite(read, form.direction(), form.answered(), reason);
    if (refusal.isPresent()) {
      var latest = rooms.enter(room, mission).mission();
      return page(room, latest, form.onTopOf(latest), errors(refusal.get(), texts));
    }
    notices.leave(response, "mission.saved");
    return "redirect:" + room.path(found.path());
  }

  private MissionFormPage page(
      Room room, @Nullable Mission mission, MissionForm form, FormErrors errors) {
    var space = room.space().id();
    var needsReason = mission == null && missions.needsReason(space);
    return new MissionFormPage(room, mission, challenges.list(space), needsReason, form, errors);
  }

  private static FormErrors errors(Refusal refusal, Texts texts) {
    return FormErrors.of(MissionForm.placed(refusal), texts);
  }
}
