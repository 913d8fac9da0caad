package se.utmana.app.dialogue.taking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * One statement to answer.
 *
 * @param vote what the voter has answered to it before, null for nothing
 * @param last the number of the statement that was answered before this one, null for none
 * @param refused why the last answer was not taken, empty when it was
 */
record VotePage(
    Visit visit,
    Statement statement,
    @Nullable Vote vote,
    int answered,
    int total,
    @Nullable Integer last,
    Optional<Refusal> refused)
    implements Page {

  @Nullable String pressed(Vote choice) {
    return choice == vote ? "true" : null;
  }

  @Override
  public HttpStatus status() {
    return refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
