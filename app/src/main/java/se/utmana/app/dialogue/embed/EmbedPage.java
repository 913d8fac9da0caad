package se.utmana.app.dialogue.embed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;

/**
 * A dialogue in a frame: one statement to answer, thanks when all are, or why nobody can answer.
 *
 * @param ballot what the person answers on; it is in the form, and nowhere else
 * @param statement null when there is none to answer
 * @param last the statement answered before this one, null for none
 * @param refused why the last answer does not count, empty when it does
 * @param closed why nobody can answer now, empty when they can
 */
record EmbedPage(
    Dialogue dialogue,
    String ballot,
    @Nullable Statement statement,
    int answered,
    int total,
    @Nullable Integer last,
    Optional<Refusal> refused,
    Optional<Refusal> closed)
    implements Page {

  @Override
  public HttpStatus status() {
    return Ballots.status(refused);
  }

  String path() {
    return EmbedPages.path(dialogue);
  }
}
