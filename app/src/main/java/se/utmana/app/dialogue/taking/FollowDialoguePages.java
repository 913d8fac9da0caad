package se.utmana.app.dialogue.taking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.dialogue.visit.Redirect;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.thread.FollowPage;
import se.utmana.app.thread.Followers;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Texts;

/**
 * Asking to be told what comes of a dialogue, also for whoever came by the link alone. The request
 * carries the ballot's cookie as every request does; nothing here reads it (decision 0083).
 */
@Controller
@OpenTo(Audience.ANYONE)
@OwnTransactions
class FollowDialoguePages {

  private final Followers followers;
  private final Notices notices;

  FollowDialoguePages(Followers followers, Notices notices) {
    this.followers = followers;
    this.notices = notices;
  }

  @PostMapping("/d/{code}/follow")
  Object follow(
      Visit visit,
      @RequestParam(defaultValue = "") String mail,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = visit.dialogue().id();
    var refusal =
        followers.take(id.space(), id.value(), visit.viewer(), mail, texts.language(), request);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new FollowPage(visit.path("follow"), visit.path("results"), mail, errors);
    }
    notices.leave(
        response, visit.viewer().isSignedIn() ? "thread.follow.done" : "thread.follow.sent");
    return Redirect.to(visit.path("results"));
  }
}
