package se.utmana.app.space.invitation;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.account.MailAddress;
import se.utmana.app.account.PublicAddress;
import se.utmana.app.space.Invitation;
import se.utmana.app.space.InvitationId;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Audience;
import se.utmana.app.web.Language;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Slice;

/** The invitations to a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/invitations")
@OpenTo(Audience.SPACE_LEADER)
class InvitationApi {

  private final Invitations invitations;
  private final PublicAddress address;

  InvitationApi(Invitations invitations, PublicAddress address) {
    this.invitations = invitations;
    this.address = address;
  }

  /** An invitation as the API tells it; the link is told once, when it is made. */
  record InvitationJson(
      UUID id,
      Role role,
      @Nullable String mail,
      Instant invitedAt,
      Instant expiresAt,
      int maxUses,
      int uses,
      Invitation.State state,
      @Nullable String link) {}

  /** Who is to be invited by mail. */
  record MailWritten(@Nullable Role role, @Nullable String mail) {}

  @GetMapping
  Slice<InvitationJson> list(
      Room room,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    var sorted =
        invitations.list(room.space().id()).stream()
            .sorted(Comparator.comparing(InvitationApi::cursor))
            .toList();
    return ApiInput.slice(sorted, after, limit, InvitationApi::cursor)
        .map(invitation -> json(invitation, null));
  }

  @PostMapping("/links")
  ResponseEntity<InvitationJson> link(Room room, @Valid @RequestBody LinkForm sent) {
    var issued =
        invitations.issueLink(
            room.space().id(),
            sent.requireRole(),
            sent.lasts(),
            sent.requireMaxUses(),
            room.viewer().requireAccount());
    return created(room, json(issued.invitation(), address.of(issued.path()).toString()));
  }

  @PostMapping("/mails")
  ResponseEntity<InvitationJson> mail(Room room, @RequestBody MailWritten sent, Language language) {
    var to =
        MailAddress.parse(sent.mail() == null ? "" : sent.mail())
            .orElseThrow(() -> new RefusedException(Refusal.at("mail", "web.invalid.Email")));
    var role = ApiInput.required("role", sent.role());
    return created(
        room, json(invitations.mail(room.space(), role, to, room.viewer(), language), null));
  }

  @DeleteMapping("/{invitation}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Room room, @PathVariable UUID invitation) {
    invitations.revoke(room.space().id(), new InvitationId(invitation));
  }

  private static ResponseEntity<InvitationJson> created(Room room, InvitationJson made) {
    var place = "/api/v1" + room.path("invitations/" + made.id());
    return ResponseEntity.created(URI.create(place)).body(made);
  }

  private static String cursor(Invitation invitation) {
    return invitation.id().value().toString();
  }

  private InvitationJson json(Invitation invitation, @Nullable String link) {
    return new InvitationJson(
        invitation.id().value(),
        invitation.role(),
        invitation.mail(),
        invitation.invitedAt(),
        invitation.expiresAt(),
        invitation.maxUses(),
        invitation.uses(),
        invitations.stateOf(invitation),
        link);
  }
}
