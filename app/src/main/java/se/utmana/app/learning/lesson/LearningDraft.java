package se.utmana.app.learning.lesson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utmana.app.portfolio.Said;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * A learning as it is written.
 *
 * @param text what is known now
 * @param limits where it may not hold
 * @param evidence the records of the space that it rests on
 */
public record LearningDraft(Phrase text, Phrase limits, List<UUID> evidence, boolean illustrative) {

  public LearningDraft {
    evidence = List.copyOf(evidence);
  }

  Optional<Refusal> refusal() {
    return Said.first(
        Said.needed("text", text, Said.LINE), Said.allowed("limits", limits, Said.TEXT));
  }
}
