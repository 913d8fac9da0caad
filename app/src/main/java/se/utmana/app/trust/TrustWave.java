package se.utmana.app.trust;

import java.time.LocalDate;
import java.util.Optional;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/**
 * One round of anonymous answers to the same items.
 *
 * @param mailed how many keys were sent by mail
 * @param printed how many keys were printed
 */
public record TrustWave(TrustWaveId id, WaveDraft draft, WaveState state, int mailed, int printed) {

  /** Fewer answers than these are never told of. */
  public static final int FEWEST = 5;

  public Phrase title() {
    return draft.title();
  }

  public boolean isPlanned() {
    return state == WaveState.PLANNED;
  }

  public boolean isOpen() {
    return state == WaveState.OPEN;
  }

  public boolean isClosed() {
    return state == WaveState.CLOSED;
  }

  /** What an item asks in this wave. */
  public Phrase wording(TrustItem item) {
    return draft.wordings().getOrDefault(item, item.wording());
  }

  /** How many could answer. */
  public int keys() {
    return mailed + printed;
  }

  /** Why nobody can answer on that day, if nobody can. */
  public Optional<Refusal> refusal(LocalDate day) {
    if (!isOpen() || day.isAfter(draft.closesOn())) {
      return Optional.of(Refusal.of("trust.refused.closed"));
    }
    return day.isBefore(draft.opensOn())
        ? Optional.of(Refusal.of("trust.refused.early"))
        : Optional.empty();
  }

  /** Whether its last day has passed, so that it closes by itself. */
  public boolean isOver(LocalDate day) {
    return isOpen() && day.isAfter(draft.closesOn());
  }

  /** Where it is read, below the space's address. */
  public String path() {
    return "trust/" + id.value();
  }
}
