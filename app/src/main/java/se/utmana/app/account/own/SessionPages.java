package se.utmana.app.account.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.account.signin.Sessions;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.Viewer;

/** Where a person is signed in, and signing out there from here. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class SessionPages {

  private final Sessions sessions;
  private final Notices notices;

  SessionPages(Sessions sessions, Notices notices) {
    this.sessions = sessions;
    this.notices = notices;
  }

  @GetMapping("/account/sessions")
  SessionsPage sessions(Viewer viewer, HttpServletRequest request) {
    return new SessionsPage(sessions.list(AccountPages.id(viewer), request), SwedishTime.ZONE);
  }

  @PostMapping("/account/sessions/{handle}/end")
  String end(@PathVariable String handle, Viewer viewer, HttpServletResponse response) {
    if (!sessions.end(AccountPages.id(viewer), handle)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    notices.leave(response, "account.sessions.ended");
    return "redirect:/account/sessions";
  }

  @PostMapping("/account/sessions/end")
  String endOthers(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    sessions.endOthers(AccountPages.id(viewer), request);
    notices.leave(response, "account.sessions.endedall");
    return "redirect:/account/sessions";
  }
}
