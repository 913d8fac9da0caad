package se.utmana.app.space.invitation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.account.AccountId;
import se.utmana.app.account.Accounts;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.InvitationId;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** Inviting people to a space, by a link or by mail. */
@Controller
@RequestMapping("/spaces/{space}/invitations")
@OpenTo(Audience.SPACE_LEADER)
class InvitationPages {

  private final Invitations invitations;
  private final Accounts accounts;
  private final PublicAddress address;
  private final Notices notices;

  InvitationPages(
      Invitations invitations, Accounts accounts, PublicAddress address, Notices notices) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.address = address;
    this.notices = notices;
  }

  @GetMapping
  InvitationsPage list(Room room) {
    var found = invitations.list(room.space().id());
    var inviters = found.stream().map(each -> new AccountId(each.invitedBy())).toList();
    var names = accounts.names(inviters);
    return new InvitationsPage(
        room,
        found.stream()
            .map(
                each ->
                    new InvitationsPage.Row(
                        each,
                        names.getOrDefault(new AccountId(each.invitedBy()), ""),
                        invitations.stateOf(each)))
            .toList());
  }

  @GetMapping("/link")
  LinkPage linkForm(Room room) {
    return new LinkPage(room, LinkForm.USUAL, FormErrors.NONE);
  }

  @PostMapping("/link")
  Object makeLink(
      Room room, @Valid @ModelAttribute LinkForm form, BindingResult faults, Texts texts) {
    if (faults.hasErrors()) {
      return new LinkPage(room, form, FormErrors.of(faults, texts));
    }
    var issued =
        invitations.issueLink(
            room.space().id(),
            form.requireRole(),
            form.lasts(),
            form.requireMaxUses(),
            room.viewer().requireAccount());
    return new LinkMadePage(room, issued.invitation(), address.of(issued.path()).toString());
  }

  @GetMapping("/mail")
  MailPage mailForm(Room room) {
    return new MailPage(room, MailForm.EMPTY, 0, FormErrors.NONE);
  }

  /** Those who can be invited are; the lines that are no addresses come back to be corrected. */
  @PostMapping("/mail")
  Object mail(
      Room room,
      @Valid @ModelAttribute MailForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return new MailPage(room, form, 0, FormErrors.of(faults, texts));
    }
    var good = form.good();
    if (good.size() > MailForm.MOST) {
      var tooMany = Refusal.at("addresses", "space.refused.tooManyMails", MailForm.MOST);
      return new MailPage(room, form, 0, FormErrors.of(tooMany, texts));
    }
    good.forEach(
        mail ->
            invitations.mail(
                room.space(), form.requireRole(), mail, room.viewer(), texts.language()));
    var bad = form.bad();
    if (!bad.isEmpty()) {
      var refusal = refusalOf(bad);
      return new MailPage(room, form.withOnlyBad(), good.size(), FormErrors.of(refusal, texts));
    }
    notices.leave(response, "space.notice.invited");
    return "redirect:" + room.path("invitations");
  }

  @PostMapping("/{invitation}/revoke")
  String revoke(Room room, @PathVariable UUID invitation, HttpServletResponse response) {
    invitations.revoke(room.space().id(), new InvitationId(invitation));
    notices.leave(response, "space.notice.revoked");
    return "redirect:" + room.path("invitations");
  }

  private static Refusal refusalOf(List<String> bad) {
    return Refusal.at("addresses", "space.refused.noMails", bad.size(), String.join(", ", bad));
  }
}
