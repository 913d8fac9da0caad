package se.utmana.app.mission.decision;

import java.util.Optional;
import se.utmana.app.mission.MissionStep;
import se.utmana.app.mission.Written;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A decision about a mission that is not made yet.
 *
 * @param reference where it is written: number, paragraph, date
 */
public record Verdict(MissionStep step, Phrase reason, String reference) {

  static final int REFERENCE_LENGTH = 300;

  public Verdict {
    reference = reference.strip();
  }

  Optional<Refusal> refusal() {
    return Written.needed("reason", reason, Written.TEXT)
        .or(
            () ->
                reference.isEmpty()
                    ? Optional.of(Refusal.at("reference", "mission.decision.refused.reference"))
                    : Optional.empty())
        .or(
            () ->
                reference.length() > REFERENCE_LENGTH
                    ? Optional.of(Refusal.at("reference", "mission.refused.long", REFERENCE_LENGTH))
                    : Optional.empty());
  }
}
