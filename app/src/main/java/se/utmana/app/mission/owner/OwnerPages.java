package se.utmana.app.mission.owner;

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
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.mission.goal.Goals;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where duties for a mission are read and given. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/owners")
@OpenTo(Audience.SPACE_LEADER)
class OwnerPages {

  private final Owners owners;
  private final Goals goals;
  private final Casts casts;
  private final MissionRooms rooms;
  private final Notices notices;

  OwnerPages(Owners owners, Goals goals, Casts casts, MissionRooms rooms, Notices notices) {
    this.owners = owners;
    this.goals = goals;
    this.casts = casts;
    this.rooms = rooms;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  OwnersPage list(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    var space = room.space().id();
    var found = owners.of(space, inside.mission().id());
    return new OwnersPage(
        inside,
        found,
        goals.of(space, inside.mission().id()),
        casts.of(space, found.stream().map(Owner::actor)));
  }

  @GetMapping("/new")
  OwnerFormPage blank(Room room, @PathVariable UUID mission) {
    return page(rooms.enter(room, mission), Ids.next(), OwnerForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/{owner}")
  Object add(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID owner,
      @Valid @ModelAttribute OwnerForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    if (faults.hasErrors()) {
      return page(inside, owner, form, FormErrors.of(faults, texts));
    }
    var written = form.owner(owner, inside.mission(), texts.language());
    var refusal = owners.add(inside.mission(), written);
    if (refusal.isPresent()) {
      return page(inside, owner, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.owner.saved");
    return "redirect:" + inside.path("owners");
  }

  @PostMapping("/{owner}/remove")
  String remove(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID owner,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found =
        owners.of(room.space().id(), inside.mission().id()).stream()
            .filter(one -> one.id().equals(owner))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    owners.remove(inside.mission(), found);
    notices.leave(response, "mission.owner.removed");
    return "redirect:" + inside.path("owners");
  }

  private OwnerFormPage page(MissionRoom inside, UUID id, OwnerForm form, FormErrors errors) {
    var space = inside.room().space().id();
    return new OwnerFormPage(
        inside, id, casts.of(space), goals.of(space, inside.mission().id()), form, errors);
  }
}
