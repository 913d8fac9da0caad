package se.utmana.app.challenge.ranking.choosing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.thread.FollowPage;
import se.utmana.app.thread.Followers;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Texts;

/**
 * Asking to be told what comes of a comparison, also for whoever came by the link alone. The
 * request carries the ticket's cookie as every request does; nothing is done with it (decision
 * 0083).
 */
@Controller
@OpenTo(Audience.ANYONE)
@OwnTransactions
class FollowRankingPages {

  private final Door door;
  private final Followers followers;
  private final Notices notices;

  FollowRankingPages(Door door, Followers followers, Notices notices) {
    this.door = door;
    this.followers = followers;
    this.notices = notices;
  }

  @PostMapping("/r/{code}/follow")
  Object follow(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String mail,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var visit = door.enter(code, request);
    var id = visit.comparison().id();
    var refusal =
        followers.take(id.space(), id.value(), visit.viewer(), mail, texts.language(), request);
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return new FollowPage(visit.path("follow"), visit.comparison().path(), mail, errors);
    }
    notices.leave(
        response, visit.viewer().isSignedIn() ? "thread.follow.done" : "thread.follow.sent");
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(visit.comparison().path()))
        .build();
  }
}
