package se.utmana.app.mission.conflict;

import jakarta.validation.constraints.Size;
import se.utmana.app.mission.Written;

/**
 * How a conflict is settled.
 *
 * @param givenUp what is given up, when it is decided
 * @param reference where the decision is written
 * @param reason why it does not hold any more, when it is dissolved
 */
record SettleForm(
    @Size(max = Written.TEXT) String givenUp,
    @Size(max = 300) String reference,
    @Size(max = Written.TEXT) String reason) {

  static final SettleForm EMPTY = new SettleForm("", "", "");

  SettleForm {
    givenUp = Written.field(givenUp);
    reference = Written.field(reference);
    reason = Written.field(reason);
  }
}
