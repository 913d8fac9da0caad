package se.utmana.app.systemmap.atlas;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.challenge.ChallengeRooms;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The pages where maps are found, begun and described. */
@Controller
@RequestMapping("/spaces/{space}")
@OpenTo(Audience.SPACE_LEADER)
class AtlasPages {

  private final SystemMaps maps;
  private final MapRooms rooms;
  private final Counts counts;
  private final Challenges challenges;
  private final ChallengeRooms challengeRooms;
  private final Notices notices;

  AtlasPages(
      SystemMaps maps,
      MapRooms rooms,
      Counts counts,
      Challenges challenges,
      ChallengeRooms challengeRooms,
      Notices notices) {
    this.maps = maps;
    this.rooms = rooms;
    this.counts = counts;
    this.challenges = challenges;
    this.challengeRooms = challengeRooms;
    this.notices = notices;
  }

  @GetMapping("/maps")
  @OpenTo(Audience.SPACE_VISITOR)
  MapsPage list(Room room) {
    var space = room.space().id();
    var hasChallenge = !challenges.list(space).isEmpty();
    return new MapsPage(room, null, counts.cards(space, maps.list(space)), hasChallenge);
  }

  @GetMapping("/challenges/{challenge}/maps")
  @OpenTo(Audience.SPACE_VISITOR)
  MapsPage listOf(Room room, @PathVariable UUID challenge) {
    var space = room.space().id();
    var inside = challengeRooms.enter(room, challenge);
    var found = maps.listOf(space, inside.challenge().id());
    return new MapsPage(room, inside, counts.cards(space, found), true);
  }

  @GetMapping("/maps/new")
  MapFormPage blank(Room room, @RequestParam(required = false) @Nullable UUID challenge) {
    return formOfNew(room, MapForm.about(challenge), FormErrors.NONE);
  }

  @PostMapping("/maps")
  Object open(Room room, @ModelAttribute MapForm form, Texts texts, HttpServletResponse response) {
    var draft = form.draft(texts.language());
    var about = about(room, form);
    var refusal =
        about.isEmpty()
            ? Optional.of(Refusal.at("challenge", "systemmap.refused.challenge"))
            : draft.refusal();
    if (refusal.isPresent()) {
      return formOfNew(room, form, FormErrors.of(refusal.get(), texts));
    }
    var map = maps.open(room.space().id(), about.get(), draft);
    notices.leave(response, "systemmap.opened");
    return "redirect:" + room.path(map.path());
  }

  @GetMapping("/maps/{map}/describe")
  MapFormPage described(Room room, @PathVariable UUID map, Texts texts) {
    var inside = rooms.enter(room, map);
    var form = MapForm.of(inside.map(), texts.language());
    return new MapFormPage(room, inside.map(), List.of(), form, FormErrors.NONE);
  }

  @PostMapping("/maps/{map}")
  Object describe(
      Room room,
      @PathVariable UUID map,
      @ModelAttribute MapForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var draft = form.draft(inside.map(), texts.language());
    var refusal = draft.refusal();
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new MapFormPage(room, inside.map(), List.of(), form, errors);
    }
    maps.describe(inside.map(), draft);
    notices.leave(response, "systemmap.saved");
    return "redirect:" + inside.path("");
  }

  private Optional<ChallengeId> about(Room room, MapForm form) {
    return Optional.ofNullable(form.challenge())
        .flatMap(id -> challenges.find(room.space().id(), new ChallengeId(id)))
        .map(Challenge::id);
  }

  private MapFormPage formOfNew(Room room, MapForm form, FormErrors errors) {
    var all = challenges.list(room.space().id());
    var chosen =
        form.challenge() == null && all.size() == 1
            ? new MapForm(all.getFirst().id().value(), form.title(), form.boundary(), form.note())
            : form;
    return new MapFormPage(room, null, all, chosen, errors);
  }
}
