package se.utmana.app.space.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.Welcomes;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Members;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.Viewer;

/** Joining a space by an invitation. */
@Controller
@RequestMapping("/join/{token}")
class JoinPages {

  private final Invitations invitations;
  private final Spaces spaces;
  private final Members members;
  private final Accounts accounts;
  private final Welcomes welcomes;
  private final Notices notices;

  JoinPages(
      Invitations invitations,
      Spaces spaces,
      Members members,
      Accounts accounts,
      Welcomes welcomes,
      Notices notices) {
    this.invitations = invitations;
    this.spaces = spaces;
    this.members = members;
    this.accounts = accounts;
    this.welcomes = welcomes;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.ANYONE)
  Page show(@PathVariable String token, Viewer viewer) {
    return invitations
        .find(token)
        .map(found -> page(token, found, viewer, "", FormErrors.NONE))
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

  /**
   * Lets somebody in who has no account or is not signed in. Whoever has a mailed invitation has
   * shown that the address is theirs; for a link, one is written and gets a mail first.
   */
  @PostMapping("/account")
  @OpenTo(Audience.ANYONE)
  Object account(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String mail,
      Viewer viewer,
      Texts texts,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = invitations.find(token);
    if (found.isEmpty() || invitations.stateOf(found.get()) != Invitation.State.OPEN) {
      return show(token, viewer);
    }
    var destination = "/join/" + token;
    var invited = found.get().mail();
    if (invited != null) {
      return "redirect:" + welcomes.pathFor(new MailAddress(invited), destination);
    }
    var refusal = mailed(mail, destination, texts.language(), request);
    if (refusal.isPresent()) {
      return page(token, found.get(), viewer, mail, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "space.notice.accountMailed");
    return "redirect:" + destination;
  }

  private Optional<Refusal> mailed(
      String mail, String destination, Language language, HttpServletRequest request) {
    var address = MailAddress.parse(mail);
    if (address.isEmpty()) {
      return Optional.of(Refusal.at("mail", "web.invalid.Email"));
    }
    return welcomes.mail(address.get(), destination, language, "space.mail.account", request)
        ? Optional.empty()
        : Optional.of(Refusal.at("mail", "space.refused.tooManyAsked"));
  }

  private Page page(
      String token, Invitation invitation, Viewer viewer, String mail, FormErrors errors) {
    var space = spaces.find(invitation.space()).orElseThrow();
    var account = viewer.account();
    var isMember = account != null && members.find(space.id(), account).isPresent();
    var state = invitations.stateOf(invitation);
    if (state != Invitation.State.OPEN && !isMember) {
      return new NoInvitationPage(Refusal.of("space.refused.invitation." + state.name()));
    }
    var inviter = new AccountId(invitation.invitedBy());
    var name = accounts.names(List.of(inviter)).getOrDefault(inviter, "");
    return new JoinPage(token, invitation, space, name, isMember, mail, errors);
  }
}
