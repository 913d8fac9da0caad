package se.utmana.app.dialogue.taking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.visit.Redirect;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Writing a statement of one's own. */
@Controller
@RequestMapping("/d/{code}/statements")
@OpenTo(Audience.ANYONE)
class AddPages {

  private final Statements statements;
  private final Ballots ballots;
  private final Notices notices;

  AddPages(Statements statements, Ballots ballots, Notices notices) {
    this.statements = statements;
    this.ballots = ballots;
    this.notices = notices;
  }

  @GetMapping
  Object write(Visit visit) {
    return mayWrite(visit)
        ? new AddPage(visit, "", List.of(), false, FormErrors.NONE)
        : Redirect.to(visit.dialogue().path());
  }

  /**
   * @param insists whether the writer has seen the similar statements and means something else
   */
  @PostMapping
  Object add(
      Visit visit,
      Texts texts,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean insists) {
    if (!mayWrite(visit)) {
      return Redirect.to(visit.dialogue().path());
    }
    var added = statements.add(visit.dialogue().id(), texts.language(), text, insists);
    return switch (added) {
      case Statements.Added.Refused refused ->
          new AddPage(visit, text, List.of(), false, FormErrors.of(refused.refusal(), texts));
      case Statements.Added.Similar similar ->
          new AddPage(visit, text, similar.statements(), similar.same(), FormErrors.NONE);
      case Statements.Added.Posted posted -> {
        var shown = posted.statement().isPublished();
        notices.leave(response, shown ? "dialogue.add.shown" : "dialogue.add.waits");
        yield Redirect.to(visit.path("vote"));
      }
    };
  }

  private boolean mayWrite(Visit visit) {
    return visit.hasBallot() && visit.dialogue().takesVotes(ballots.today());
  }
}
