package se.utmana.app.trust.result;

import java.util.List;
import java.util.Optional;
import se.utmana.app.thread.Deeds;
import se.utmana.app.thread.Line;
import se.utmana.app.trust.Scale;
import se.utmana.app.trust.TrustItem;
import se.utmana.app.trust.TrustWave;
import se.utmana.app.trust.WaveEvent;
import se.utmana.app.trust.proposal.Proposal;

/**
 * A closed wave with everything that stands around it.
 *
 * @param now what was said, empty when too few answered
 * @param waveBefore the last wave before it that could be told of
 * @param before what was said then
 * @param deeds what was done in the space, from its records
 */
public record Reading(
    TrustWave wave,
    Optional<Frozen> now,
    Optional<TrustWave> waveBefore,
    Optional<Frozen> before,
    List<Proposal> proposals,
    List<Deeds.Deed> deeds,
    List<WaveEvent> events,
    Line line) {

  public TrustOutcome said() {
    return now.orElseThrow().outcome();
  }

  /** How far a scale moved; only where every item asked the same both times. */
  public Optional<Change> change(Scale scale) {
    return scale.items().stream().allMatch(this::isSameQuestion)
        ? before.flatMap(then -> between(then.outcome().index(scale), said().index(scale)))
        : Optional.empty();
  }

  public Optional<Change> change(TrustItem item) {
    return isSameQuestion(item)
        ? before.flatMap(then -> between(then.outcome().item(item), said().item(item)))
        : Optional.empty();
  }

  /** What was said about an item the time before, where the two may be compared. */
  public Optional<Figure> before(TrustItem item) {
    return change(item).flatMap(any -> before.orElseThrow().outcome().item(item).whole());
  }

  public Optional<Figure> before(Scale scale) {
    return change(scale).flatMap(any -> before.orElseThrow().outcome().index(scale).whole());
  }

  private boolean isSameQuestion(TrustItem item) {
    return waveBefore.map(then -> then.wording(item).equals(wave.wording(item))).orElse(false);
  }

  private Optional<Change> between(TrustOutcome.Line then, TrustOutcome.Line line) {
    return Change.between(
        then.whole(), before.orElseThrow().outcome().people(), line.whole(), said().people());
  }
}
