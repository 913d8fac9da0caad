package se.utmana.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.DialogueState;
import se.utmana.app.space.Role;

class DialogueLineTests {

  private static final DialogueDraft TERMS = DialogueDraft.of(ASpace.WORDS, ASpace.WORDS);

  @Test
  void keepsDraftsFromTheStartPage() {
    var draft = ASpace.dialogue(DialogueState.DRAFT, TERMS, 0).dialogue();
    assertThat(DialogueLine.isShownTo(ASpace.seenBy(Role.PROCESS_LEADER), draft)).isFalse();
  }

  @Test
  void keepsDialoguesForMembersFromVisitors() {
    var members = ASpace.dialogue(DialogueState.OPEN, TERMS.forMembers(), 0).dialogue();
    assertThat(DialogueLine.isShownTo(ASpace.seenBy(null), members)).isFalse();
    assertThat(DialogueLine.isShownTo(ASpace.seenBy(Role.PARTICIPANT), members)).isTrue();
  }

  @Test
  void isNotOpenBeforeItsFirstDayNorAfterItsLast() {
    var today = ASpace.TODAY;
    var coming = TERMS.during(today.plusDays(1), null);
    var gone = TERMS.during(null, today.minusDays(1));
    assertThat(line(coming).isOpen()).isFalse();
    assertThat(line(coming).isComing(today)).isTrue();
    assertThat(line(gone).isOpen()).isFalse();
    assertThat(line(gone).isComing(today)).isFalse();
    assertThat(line(TERMS.during(today, today)).isOpen()).isTrue();
  }

  private static DialogueLine line(DialogueDraft terms) {
    return DialogueLine.of(ASpace.dialogue(DialogueState.OPEN, terms, 3), ASpace.TODAY);
  }
}
