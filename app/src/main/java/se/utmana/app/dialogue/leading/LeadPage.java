package se.utmana.app.dialogue.leading;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.dialogue.results.Figure;
import se.utmana.app.space.Room;
import se.utmana.app.web.Page;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/**
 * Where leaders follow a dialogue: what comes next, the link, the numbers.
 *
 * @param link the public address with the name of this server
 * @param isByChance whether routing no longer tells statements apart
 * @param refused why the dialogue was not opened or closed, empty when nothing was refused
 */
record LeadPage(
    Room room,
    DialogueSummary summary,
    String link,
    LocalDate today,
    Optional<Refusal> refused,
    boolean isByChance)
    implements Page {

  private static final int FEWEST = 5;

  Dialogue dialogue() {
    return summary.dialogue();
  }

  String path(String below) {
    var own = room.path("dialogues/" + dialogue().id().value());
    return below.isEmpty() ? own : own + "/" + below;
  }

  String people(Texts texts) {
    return Figure.exact(summary.voters()).words(texts);
  }

  /** The number of votes of few people would tell how much each of them answered. */
  String votes(Texts texts) {
    return summary.voters() < FEWEST ? "–" : texts.number(summary.votes());
  }

  boolean isDraft() {
    return dialogue().state() == DialogueState.DRAFT;
  }

  boolean isOpen() {
    return dialogue().state() == DialogueState.OPEN;
  }

  /** The one thing to do next. */
  enum Next {
    WRITE,
    OPEN,
    MODERATE,
    SHARE,
    READ
  }

  Next next() {
    return switch (dialogue().state()) {
      case DRAFT -> summary.statements() == 0 ? Next.WRITE : Next.OPEN;
      case OPEN ->
          summary.waiting() > 0
              ? Next.MODERATE
              : summary.voters() < FEWEST ? Next.SHARE : Next.READ;
      case CLOSED -> summary.waiting() > 0 ? Next.MODERATE : Next.READ;
    };
  }

  @Override
  public HttpStatus status() {
    return refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
