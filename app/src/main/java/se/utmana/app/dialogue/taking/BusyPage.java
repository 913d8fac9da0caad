package se.utmana.app.dialogue.taking;

import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.visit.Visit;
import se.utmana.app.web.Page;

/**
 * So many answer at the same time that this answer could not be taken; it waits to be sent again.
 *
 * @param statement what was answered
 */
record BusyPage(Visit visit, int statement, VotePages.Choice choice) implements Page {

  /** The text that names the answer. */
  String choiceKey() {
    return "dialogue.vote." + VotePages.Choice.of(choice.vote());
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.SERVICE_UNAVAILABLE;
  }
}
