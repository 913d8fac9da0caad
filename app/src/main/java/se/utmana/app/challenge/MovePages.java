package se.utmana.app.challenge;

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
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where process leaders take challenges from stage to stage. */
@Controller
@RequestMapping("/spaces/{space}/challenges/{challenge}/stage")
@OpenTo(Audience.SPACE_LEADER)
class MovePages {

  private final Challenges challenges;
  private final Moves moves;
  private final Notices notices;

  MovePages(Challenges challenges, Moves moves, Notices notices) {
    this.challenges = challenges;
    this.moves = moves;
    this.notices = notices;
  }

  @GetMapping
  MovePage form(Room room, @PathVariable UUID challenge) {
    return page(room, challenge, MoveForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object move(
      Room room,
      @PathVariable UUID challenge,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = find(room, challenge);
    if (faults.hasErrors()) {
      return page(room, challenge, form, FormErrors.of(faults, texts));
    }
    var refusal =
        moves.move(
            found,
            Objects.requireNonNull(form.move()),
            Role.PROCESS_LEADER,
            form.reasonIn(texts.language()));
    if (refusal.isPresent()) {
      return page(room, challenge, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "challenge.moved");
    return "redirect:" + room.path("challenges/" + challenge);
  }

  private MovePage page(Room room, UUID challenge, MoveForm form, FormErrors errors) {
    var found = find(room, challenge);
    return new MovePage(room, found, moves.course(found), form, errors);
  }

  /** Another space's challenge answers like one that does not exist. */
  private Challenge find(Room room, UUID challenge) {
    return challenges
        .find(room.space().id(), new ChallengeId(challenge))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
