package se.utmana.app.mission.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Sha256;

/**
 * The package from one term of office to the next.
 *
 * @param words what those who leave think of it: apart from the facts
 * @param receiver who receives it: a role
 * @param frozen the facts, null while they are collected
 */
public record Handover(
    SpaceId space,
    UUID id,
    LocalDate election,
    Phrase words,
    Phrase receiver,
    HandoverState state,
    @Nullable Frozen frozen) {

  /**
   * Facts that do not change any more.
   *
   * @param text the snapshot as it was written
   * @param digest SHA-256 of the text
   */
  public record Frozen(String text, String digest, Instant at) {

    /** Whether the text is still the one that was frozen. */
    public boolean isIntact() {
      return Sha256.hex(text).equals(digest);
    }
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return "missions/handovers/" + id;
  }

  /** Three months before the election and not sooner: what is frozen must still be true. */
  Optional<Refusal> refusesFreezing(Calendar calendar, LocalDate today) {
    if (state != HandoverState.COLLECTING) {
      return Optional.of(Refusal.of("mission.handover.refused.frozen"));
    }
    return calendar.mayFreeze(today)
        ? Written.needed("words", words, Written.TEXT)
        : Optional.of(Refusal.of("mission.handover.refused.early", calendar.freezing().toString()));
  }

  Optional<Refusal> refusesWords() {
    return state == HandoverState.COLLECTING
        ? Optional.empty()
        : Optional.of(Refusal.at("words", "mission.handover.refused.frozen"));
  }

  Optional<Refusal> refusesPresenting(Role by, Phrase receiver) {
    if (by != Role.COMMISSIONER) {
      return Optional.of(Refusal.at("receiver", "mission.refused.role"));
    }
    return state == HandoverState.FROZEN
        ? Written.needed("receiver", receiver, Written.LINE)
        : Optional.of(Refusal.at("receiver", "mission.handover.refused.unfrozen"));
  }

  /** It is received by those who were elected, and so not before they were. */
  Optional<Refusal> refusesReceiving(Role by, Phrase reason, LocalDate today) {
    if (by != Role.COMMISSIONER) {
      return Optional.of(Refusal.at("reason", "mission.refused.role"));
    }
    if (state != HandoverState.PRESENTED) {
      return Optional.of(Refusal.at("reason", "mission.handover.refused.unpresented"));
    }
    return election.isAfter(today)
        ? Optional.of(
            Refusal.at("reason", "mission.handover.refused.unelected", election.toString()))
        : Written.needed("reason", reason, Written.TEXT);
  }
}
