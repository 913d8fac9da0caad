package se.utmana.app.challenge.submission;

import java.util.Optional;
import se.utmana.app.challenge.intake.TitleHint;
import se.utmana.app.challenge.intake.Welcome;
import se.utmana.app.challenge.scope.ScopeForm;
import se.utmana.app.space.Room;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;

/** Where somebody sends a challenge in. */
record SubmitPage(
    Room room,
    Welcome welcome,
    SubmitForm form,
    ScopeForm scope,
    Optional<TitleHint> hint,
    FormErrors errors)
    implements FormPage {

  boolean isWelcome() {
    return welcome.admits(room);
  }

  /** Whether signing in would help. */
  boolean mustSignIn() {
    return welcome == Welcome.SIGNED_IN && !isWelcome();
  }
}
