package se.utmana.app.dialogue.kiosk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * One statement to answer on the tablet.
 *
 * @param last the statement answered before this one, null for none
 */
record KioskVotePage(
    KioskView view,
    Statement statement,
    int answered,
    int total,
    @Nullable Integer last,
    Optional<Refusal> refused)
    implements Page {

  @Override
  public HttpStatus status() {
    return Ballots.status(refused);
  }
}
