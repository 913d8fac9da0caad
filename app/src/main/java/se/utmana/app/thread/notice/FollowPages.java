package se.utmana.app.thread.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.thread.FollowPage;
import se.utmana.app.thread.Followers;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.OwnTransactions;
import se.utmana.app.web.Texts;

/** Asking to be told, confirming an address, and stopping. */
@Controller
@OpenTo(Audience.ANYONE)
@OwnTransactions
class FollowPages {

  private final Followers followers;
  private final Records records;
  private final Notices notices;

  FollowPages(Followers followers, Records records, Notices notices) {
    this.followers = followers;
    this.records = records;
    this.notices = notices;
  }

  @PostMapping("/spaces/{space}/thread/{record}/follow")
  @OpenTo(Audience.SPACE_VISITOR)
  Object follow(
      Room room,
      @PathVariable UUID record,
      @RequestParam(defaultValue = "") String mail,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var space = room.space().id();
    if (records.find(space, record, room.viewer()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var back = room.path("thread/" + record);
    var refusal = followers.take(space, record, room.viewer(), mail, texts.language(), request);
    if (refusal.isPresent()) {
      return new FollowPage(back + "/follow", back, mail, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(
        response, room.viewer().isSignedIn() ? "thread.follow.done" : "thread.follow.sent");
    return "redirect:" + back;
  }

  @GetMapping("/follow/{token}")
  FollowStatePage ask(@PathVariable String token) {
    return page(token, FollowStatePage.State.ASK);
  }

  @PostMapping("/follow/{token}")
  FollowStatePage confirm(@PathVariable String token) {
    var state =
        followers.confirm(token) ? FollowStatePage.State.CONFIRMED : FollowStatePage.State.SPENT;
    return new FollowStatePage(token, state);
  }

  /** A link in a letter is opened by programs too: it only asks. */
  @GetMapping("/follow/{token}/stop")
  FollowStatePage askToStop(@PathVariable String token) {
    return page(token, FollowStatePage.State.STOP);
  }

  /** Also what a mail program sends by itself when its reader stops the letters (RFC 8058). */
  @PostMapping("/follow/{token}/stop")
  FollowStatePage stop(@PathVariable String token) {
    followers.stop(token);
    return new FollowStatePage(token, FollowStatePage.State.STOPPED);
  }

  private FollowStatePage page(String token, FollowStatePage.State state) {
    return new FollowStatePage(
        token, followers.isKnown(token) ? state : FollowStatePage.State.SPENT);
  }
}
