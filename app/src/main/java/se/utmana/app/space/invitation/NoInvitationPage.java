package se.utmana.app.space.invitation;

import org.springframework.http.HttpStatus;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/** Why one cannot join by a link; of the space it tells nothing. */
record NoInvitationPage(Refusal reason) implements Page {

  @Override
  public HttpStatus status() {
    return reason.key().equals("space.refused.noInvitation")
        ? HttpStatus.NOT_FOUND
        : HttpStatus.GONE;
  }
}
