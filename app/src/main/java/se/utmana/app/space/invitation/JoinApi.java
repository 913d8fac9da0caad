package se.utmana.app.space.invitation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.space.Invitations;
import se.utmana.app.space.Spaces;
import se.utmana.app.space.api.ApiInput;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Viewer;

/** Joining a space by an invitation, for programs. */
@RestController
@RequestMapping("/api/v1/join")
@OpenTo(Audience.SIGNED_IN)
class JoinApi {

  private final Invitations invitations;
  private final Spaces spaces;

  JoinApi(Invitations invitations, Spaces spaces) {
    this.invitations = invitations;
    this.spaces = spaces;
  }

  /** The secret word of an invitation: what follows the last stroke of its link. */
  record Accepted(@Nullable String invitation) {}

  /** The space that the person is a member of now. */
  record Joined(String space) {}

  @PostMapping
  Joined join(@RequestBody Accepted accepted, Viewer viewer) {
    var word = ApiInput.required("invitation", accepted.invitation());
    ApiInput.orRefuse(invitations.accept(word, viewer.requireAccount()));
    return invitations
        .find(word)
        .flatMap(found -> spaces.find(found.space()))
        .map(space -> new Joined(space.slug()))
        .orElseThrow();
  }
}
