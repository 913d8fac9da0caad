package se.utmana.app.dialogue.leading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.analysis.opinion.Routing;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Today;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;

/** The dialogues of a space, and what leaders do with one. */
@Controller
@RequestMapping("/spaces/{space}/dialogues")
@OpenTo(Audience.SPACE_LEADER)
class LeadPages {

  private static final int FEWEST_WEIGHED = 5;

  private final Dialogues dialogues;
  private final Leading leading;
  private final Today today;
  private final Notices notices;
  private final Surveys surveys;

  LeadPages(Dialogues dialogues, Leading leading, Today today, Notices notices, Surveys surveys) {
    this.dialogues = dialogues;
    this.leading = leading;
    this.today = today;
    this.notices = notices;
    this.surveys = surveys;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  DialoguesPage list(Room room) {
    var visible =
        dialogues.list(room.space().id()).stream()
            .filter(one -> room.isLeader() || one.dialogue().isPublished())
            .toList();
    return new DialoguesPage(room, visible);
  }

  @GetMapping("/{dialogue}")
  LeadPage lead(Room room, @PathVariable UUID dialogue, HttpServletRequest request) {
    return page(room, dialogue, request, Optional.empty());
  }

  @PostMapping("/{dialogue}/open")
  Object open(
      Room room,
      @PathVariable UUID dialogue,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = leading.find(room, dialogue).id();
    var refusal = dialogues.open(id, Leading.role(room));
    return answer(room, dialogue, request, response, refusal, "dialogue.lead.opened");
  }

  @PostMapping("/{dialogue}/close")
  Object close(
      Room room,
      @PathVariable UUID dialogue,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = leading.find(room, dialogue).id();
    var refusal = dialogues.close(id, Leading.role(room));
    return answer(room, dialogue, request, response, refusal, "dialogue.lead.closed");
  }

  private Object answer(
      Room room,
      UUID dialogue,
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Refusal> refusal,
      String notice) {
    if (refusal.isPresent()) {
      return page(room, dialogue, request, refusal);
    }
    notices.leave(response, notice);
    return "redirect:" + room.path("dialogues/" + dialogue);
  }

  private LeadPage page(
      Room room, UUID dialogue, HttpServletRequest request, Optional<Refusal> refused) {
    var summary = leading.summary(room, dialogue);
    var url = request.getRequestURL();
    var server = url.substring(0, url.length() - request.getRequestURI().length());
    return new LeadPage(
        room,
        summary,
        server + summary.dialogue().path(),
        today.date(),
        refused,
        isByChance(summary.dialogue()));
  }

  /** Whether the statements weigh so alike that which one comes next is mere chance. */
  private boolean isByChance(Dialogue dialogue) {
    return dialogue.takesVotes(today.date())
        && surveys
            .priorities(dialogue.id())
            .map(
                weights ->
                    weights.values().stream().mapToDouble(weight -> weight).filter(w -> w > 0))
            .map(weights -> weights.toArray())
            .filter(weights -> weights.length >= FEWEST_WEIGHED)
            .filter(weights -> Routing.by(weights).isDegenerate())
            .isPresent();
  }
}
