package se.utmana.app.mission.support;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.Missions;
import se.utmana.app.space.Room;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** Where spaces offer to contribute to missions above them, and where that is accepted. */
@Controller
@RequestMapping("/spaces/{space}/missions")
@OpenTo(Audience.SPACE_LEADER)
class SupportPages {

  private final Supports supports;
  private final Missions missions;
  private final MissionRooms rooms;
  private final Spaces spaces;
  private final Notices notices;

  SupportPages(
      Supports supports, Missions missions, MissionRooms rooms, Spaces spaces, Notices notices) {
    this.supports = supports;
    this.missions = missions;
    this.rooms = rooms;
    this.spaces = spaces;
    this.notices = notices;
  }

  @GetMapping("/support")
  @OpenTo(Audience.SPACE_VISITOR)
  SupportPage list(Room room) {
    return new SupportPage(room, supports.from(room.space().id()), visible(room.viewer()));
  }

  @GetMapping("/support/new")
  OfferPage blank(Room room) {
    return new OfferPage(room, possible(room), OfferForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/support")
  Object offer(
      Room room,
      @Valid @ModelAttribute OfferForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return new OfferPage(room, possible(room), form, FormErrors.of(faults, texts));
    }
    var chosen =
        visible(room.viewer()).stream()
            .filter(one -> one.mission().id().value().equals(form.mission()))
            .findFirst()
            .orElseThrow(SupportPages::missing);
    var text = Phrase.of(texts.language(), form.text());
    var refusal = supports.offer(room.space(), chosen.space(), chosen.mission(), text);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new OfferPage(room, possible(room), form, errors);
    }
    return back(room, response, "mission.support.offered", "missions/support");
  }

  @PostMapping("/support/{support}/end")
  String end(Room room, @PathVariable UUID support, HttpServletResponse response) {
    var found =
        supports.from(room.space().id()).stream()
            .filter(one -> one.id().equals(support))
            .findFirst()
            .orElseThrow(SupportPages::missing);
    supports.answer(found, SupportState.ENDED);
    return back(room, response, "mission.support.ended", "missions/support");
  }

  @PostMapping("/{mission}/support/{support}/accept")
  String accept(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID support,
      HttpServletResponse response) {
    return answer(room, mission, support, SupportState.ACCEPTED, response);
  }

  @PostMapping("/{mission}/support/{support}/decline")
  String decline(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID support,
      HttpServletResponse response) {
    return answer(room, mission, support, SupportState.DECLINED, response);
  }

  private String answer(
      Room room, UUID mission, UUID support, SupportState to, HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found =
        supports.to(inside.mission()).stream()
            .filter(one -> one.id().equals(support))
            .findFirst()
            .orElseThrow(SupportPages::missing);
    supports.answer(found, to);
    var path = "missions/" + mission + "/alignment";
    return back(room, response, "mission.support.answered", path);
  }

  private String back(Room room, HttpServletResponse response, String notice, String path) {
    notices.leave(response, notice);
    return "redirect:" + room.path(path);
  }

  /** The adopted missions of the spaces above that the viewer may see. */
  private List<Offered> possible(Room room) {
    return visible(room.viewer()).stream()
        .filter(one -> room.space().level().isBelow(one.space().level()))
        .filter(one -> one.mission().isAdopted())
        .toList();
  }

  private List<Offered> visible(Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .map(Room::space)
        .flatMap(space -> missions.list(space.id()).stream().map(one -> new Offered(space, one)))
        .toList();
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
