package se.utmana.app.challenge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.challenge.intake.Intakes;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The pages where challenges are read and written. */
@Controller
@RequestMapping("/spaces/{space}/challenges")
@OpenTo(Audience.SPACE_LEADER)
class ChallengePages {

  private final Challenges challenges;
  private final ChallengeRooms rooms;
  private final Moves moves;
  private final Records records;
  private final Intakes intakes;
  private final Notices notices;

  ChallengePages(
      Challenges challenges,
      ChallengeRooms rooms,
      Moves moves,
      Records records,
      Intakes intakes,
      Notices notices) {
    this.challenges = challenges;
    this.rooms = rooms;
    this.moves = moves;
    this.records = records;
    this.intakes = intakes;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  ChallengesPage list(Room room) {
    var space = room.space().id();
    return new ChallengesPage(room, challenges.list(space), intakes.of(space));
  }

  @GetMapping("/{challenge}")
  @OpenTo(Audience.SPACE_VISITOR)
  ChallengePage read(Room room, @PathVariable UUID challenge) {
    var line = records.line(room.space().id(), challenge, room.viewer());
    var inside = rooms.enter(room, challenge);
    return new ChallengePage(inside, moves.course(inside.challenge()), line);
  }

  @GetMapping("/new")
  ChallengeFormPage blank(Room room) {
    return new ChallengeFormPage(room, null, ChallengeForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object open(
      Room room,
      @Valid @ModelAttribute ChallengeForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var errors = errors(form, faults, texts);
    if (!errors.isEmpty()) {
      return new ChallengeFormPage(room, null, form, errors);
    }
    var id = challenges.open(room.space().id(), form.wording());
    notices.leave(response, "challenge.saved");
    return "redirect:" + room.path("challenges/" + id);
  }

  @GetMapping("/{challenge}/edit")
  ChallengeFormPage written(Room room, @PathVariable UUID challenge) {
    var found = find(room, challenge);
    return new ChallengeFormPage(room, found, ChallengeForm.of(found), FormErrors.NONE);
  }

  @PostMapping("/{challenge}")
  Object rewrite(
      Room room,
      @PathVariable UUID challenge,
      @Valid @ModelAttribute ChallengeForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = find(room, challenge);
    var errors = errors(form, faults, texts);
    if (!errors.isEmpty()) {
      return new ChallengeFormPage(room, found, form, errors);
    }
    var refusal = challenges.rewrite(found.at(form.version()), form.wording());
    if (refusal.isPresent()) {
      var latest = find(room, challenge);
      var reasons = FormErrors.of(refusal.get(), texts);
      return new ChallengeFormPage(room, latest, form.onTopOf(latest), reasons);
    }
    notices.leave(response, "challenge.saved");
    return "redirect:" + room.path("challenges/" + challenge);
  }

  private static FormErrors errors(ChallengeForm form, BindingResult faults, Texts texts) {
    if (faults.hasErrors()) {
      return FormErrors.of(faults, texts);
    }
    return form.refusal().map(no -> FormErrors.of(no, texts)).orElse(FormErrors.NONE);
  }

  private Challenge find(Room room, UUID challenge) {
    return rooms.enter(room, challenge).challenge();
  }
}
