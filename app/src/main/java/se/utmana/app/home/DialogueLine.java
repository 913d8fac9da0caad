package se.utmana.app.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.space.Room;
import se.utmana.app.web.Phrase;

/** A dialogue that a visitor of the space may see, with how far it has come. */
record DialogueLine(DialogueSummary summary, boolean isOpen) {

  private static final int FEWEST = 5;

  static DialogueLine of(DialogueSummary summary, LocalDate today) {
    return new DialogueLine(summary, summary.dialogue().takesVotes(today));
  }

  /** Drafts are for leaders, and a dialogue for members is for members. */
  static boolean isShownTo(Room room, Dialogue dialogue) {
    return dialogue.isPublished() && (!dialogue.isForMembers() || room.isMember());
  }

  /** How many took part is told from five on: below that, numbers begin to speak of persons. */
  boolean tellsPeople() {
    return summary.voters() >= FEWEST;
  }

  Phrase question() {
    return summary.dialogue().question();
  }

  boolean isIllustrative() {
    return summary.dialogue().terms().illustrative();
  }

  /** It has been opened, but its first day is still to come. */
  boolean isComing(LocalDate today) {
    var first = summary.dialogue().terms().opensOn();
    return summary.dialogue().state() == DialogueState.OPEN
        && first != null
        && today.isBefore(first);
  }

  @Nullable LocalDate closesOn() {
    return summary.dialogue().terms().closesOn();
  }

  String path() {
    return summary.dialogue().path();
  }

  String resultPath() {
    return path() + "/results";
  }
}
