package se.utmana.app.mission.handover;

import jakarta.validation.constraints.Size;
import se.utmana.app.mission.Written;

/**
 * What is done with a handover.
 *
 * @param words what those who leave think
 * @param receiver the role to which it is presented
 * @param reason how it was received
 */
record HandoverForm(
    @Size(max = Written.TEXT) String words,
    @Size(max = Written.LINE) String receiver,
    @Size(max = Written.TEXT) String reason) {

  static final HandoverForm EMPTY = new HandoverForm("", "", "");

  HandoverForm {
    words = Written.field(words);
    receiver = Written.field(receiver);
    reason = Written.field(reason);
  }
}
