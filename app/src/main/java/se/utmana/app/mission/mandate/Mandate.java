package se.utmana.app.mission.mandate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Written;
import se.utmana.app.space.ActorId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * The right and task of an organisation to decide or act in a matter.
 *
 * @param scope what the organisation can decide over by it
 * @param reference the decision that gives it: number, paragraph, date
 * @param until the last day, null for one without an end
 */
public record Mandate(
    UUID id,
    ActorId actor,
    MandateType type,
    Phrase scope,
    String reference,
    LocalDate from,
    @Nullable LocalDate until,
    Basis basis) {

  static final int REFERENCE_LENGTH = 300;

  private static final int SOON_MONTHS = 12;

  public Mandate {
    reference = reference.strip();
  }

  /** Whether a mandate holds on a day. */
  public enum State {
    COMING,
    VALID,
    ENDING,
    ENDED;

    public String key() {
      return "mission.mandate.state." + name();
    }
  }

  public State on(LocalDate day) {
    if (from.isAfter(day)) {
      return State.COMING;
    }
    if (until == null) {
      return State.VALID;
    }
    if (until.isBefore(day)) {
      return State.ENDED;
    }
    return until.isAfter(day.plusMonths(SOON_MONTHS)) ? State.VALID : State.ENDING;
  }

  public boolean endsBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  /** Why it cannot stand as it is, if it cannot. */
  Optional<Refusal> refusal() {
    var refusal = Written.needed("scope", scope, Written.LINE);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (reference.isEmpty()) {
      return Optional.of(Refusal.at("reference", "mission.mandate.refused.reference"));
    }
    if (reference.length() > REFERENCE_LENGTH) {
      return Optional.of(Refusal.at("reference", "mission.refused.long", REFERENCE_LENGTH));
    }
    return until != null && until.isBefore(from)
        ? Optional.of(Refusal.at("until", "mission.mandate.refused.order"))
        : Optional.empty();
  }
}
