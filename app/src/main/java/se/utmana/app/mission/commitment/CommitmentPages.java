package se.utmana.app.mission.commitment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
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
import se.utmana.app.mission.Actings;
import se.utmana.app.mission.MissionRoom;
import se.utmana.app.mission.MissionRooms;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where commitments are read, written and answered for. */
@Controller
@RequestMapping("/spaces/{space}/missions/{mission}/commitments")
@OpenTo(Audience.SPACE_LEADER)
class CommitmentPages {

  private final Commitments commitments;
  private final CommitmentDesk desk;
  private final MissionRooms rooms;
  private final Actings actings;
  private final Notices notices;

  CommitmentPages(
      Commitments commitments,
      CommitmentDesk desk,
      MissionRooms rooms,
      Actings actings,
      Notices notices) {
    this.commitments = commitments;
    this.desk = desk;
    this.rooms = rooms;
    this.actings = actings;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  CommitmentsPage list(Room room, @PathVariable UUID mission) {
    return desk.all(rooms.enter(room, mission));
  }

  @GetMapping("/new")
  PromiseFormPage blank(Room room, @PathVariable UUID mission) {
    var inside = rooms.enter(room, mission);
    return desk.form(inside, Ids.next(), null, PromiseForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{commitment}")
  @OpenTo(Audience.SPACE_VISITOR)
  CommitmentPage read(Room room, @PathVariable UUID mission, @PathVariable UUID commitment) {
    var inside = rooms.enter(room, mission);
    return desk.one(inside, find(inside, commitment), StepForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{commitment}/edit")
  PromiseFormPage written(
      Room room, @PathVariable UUID mission, @PathVariable UUID commitment, Language language) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, commitment);
    var form = PromiseForm.of(found.promise(), language);
    return desk.form(inside, found.id(), found, form, FormErrors.NONE);
  }

  @PostMapping("/{commitment}")
  Object put(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID commitment,
      @Valid @ModelAttribute PromiseForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var earlier = commitments.find(room.space().id(), commitment).orElse(null);
    if (faults.hasErrors()) {
      return desk.form(inside, commitment, earlier, form, FormErrors.of(faults, texts));
    }
    var promise = form.over(earlier == null ? null : earlier.promise(), texts.language());
    var refusal = commitments.put(inside.mission(), commitment, promise);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return desk.form(inside, commitment, earlier, form, errors);
    }
    notices.leave(response, "mission.commitment.saved");
    return "redirect:" + inside.path("commitments/" + commitment);
  }

  @PostMapping("/{commitment}/steps")
  @OpenTo(Audience.SPACE_MEMBER)
  Object take(
      Room room,
      @PathVariable UUID mission,
      @PathVariable UUID commitment,
      @Valid @ModelAttribute StepForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, mission);
    var found = find(inside, commitment);
    if (faults.hasErrors()) {
      return desk.one(inside, found, form, FormErrors.of(faults, texts));
    }
    var step = Objects.requireNonNull(form.step());
    var reason = Phrase.of(texts.language(), form.reason());
    var refusal = commitments.take(found, step, actings.of(room), reason);
    if (refusal.isPresent()) {
      return desk.one(inside, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.commitment.taken");
    return "redirect:" + inside.path("commitments/" + commitment);
  }

  /** A commitment to another mission answers like one that does not exist. */
  private Commitment find(MissionRoom inside, UUID id) {
    return commitments
        .find(inside.room().space().id(), id)
        .filter(one -> one.mission().equals(inside.mission().id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
