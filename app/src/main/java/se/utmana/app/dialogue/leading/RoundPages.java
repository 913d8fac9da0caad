package se.utmana.app.dialogue.leading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.dialogue.Rounds;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Asking again what a dialogue asked. */
@Controller
@RequestMapping("/spaces/{space}/dialogues/{dialogue}/round")
@OpenTo(Audience.SPACE_LEADER)
class RoundPages {

  private final Rounds rounds;
  private final Leading leading;
  private final Notices notices;

  RoundPages(Rounds rounds, Leading leading, Notices notices) {
    this.rounds = rounds;
    this.leading = leading;
    this.notices = notices;
  }

  @GetMapping
  RoundPage choose(Room room, @PathVariable UUID dialogue) {
    var found = leading.find(room, dialogue);
    var all = rounds.askable(found.id());
    var numbers = all.stream().map(Statement::number).collect(Collectors.toSet());
    return new RoundPage(room, found, all, numbers, FormErrors.NONE);
  }

  @PostMapping
  Object begin(
      Room room,
      @PathVariable UUID dialogue,
      @RequestParam(defaultValue = "") Set<Integer> statements,
      Texts texts,
      HttpServletResponse response) {
    var found = leading.find(room, dialogue);
    var refusal = rounds.refusal(found, statements);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new RoundPage(room, found, rounds.askable(found.id()), statements, errors);
    }
    var made = rounds.begin(found, statements, Leading.role(room));
    notices.leave(response, "dialogue.round.begun");
    return "redirect:" + room.path("dialogues/" + made.id().value());
  }
}
