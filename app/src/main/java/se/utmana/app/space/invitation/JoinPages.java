package se.utmana.app.space.invitation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Members;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

/** Joining a space by an invitation. */
@Controller
@RequestMapping("/join/{token}")
class JoinPages {

  private final Invitations invitations;
  private final Spaces spaces;
  private final Members members;
  private final Accounts accounts;
  private final Notices notices;

  JoinPages(
      Invitations invitations, Spaces spaces, Members members, Accounts accounts, Notices notices) {
    this.invitations = invitations;
    this.spaces = spaces;
    this.members = members;
    this.accounts = accounts;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.ANYONE)
  Page show(@PathVariable String token, Viewer viewer) {
    return invitations
        .find(token)
        .map(found -> page(token, found, viewer))
        .orElseGet(() -> new NoInvitationPage(Refusal.of("space.refused.noInvitation")));
  }

  @PostMapping
  @OpenTo(Audience.SIGNED_IN)
  Object join(@PathVariable String token, Viewer viewer, HttpServletResponse response) {
    var refusal = invitations.accept(token, viewer.requireAccount());
    if (refusal.isPresent()) {
      return new NoInvitationPage(refusal.get());
    }
    notices.leave(response, "space.notice.joined");
    var space = invitations.find(token).flatMap(found -> spaces.find(found.space())).orElseThrow();
    return "redirect:" + space.path();
  }

  private Page page(String token, Invitation invitation, Viewer viewer) {
    var space = spaces.find(invitation.space()).orElseThrow();
    var account = viewer.account();
    var isMember = account != null && members.find(space.id(), account).isPresent();
    var state = invitations.stateOf(invitation);
    if (state != Invitation.State.OPEN && !isMember) {
      return new NoInvitationPage(Refusal.of("space.refused.invitation." + state.name()));
    }
    var inviter = new AccountId(invitation.invitedBy());
    var names = accounts.names(List.of(inviter));
    return new JoinPage(token, invitation, space, names.getOrDefault(inviter, ""), isMember);
  }
}
