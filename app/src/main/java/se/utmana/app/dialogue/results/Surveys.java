package se.utmana.app.dialogue.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;

/**
 * The surveys of the dialogues. One is computed anew when the votes have changed, at most every two
 * seconds however many look at it, and kept by a fingerprint of its votes.
 */
@Component
public class Surveys {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Ballots ballots;
  private final Statements statements;
  private final SurveyMaker maker;
  private final SurveyStore store;
  private final Cache<DialogueId, Seat> seats =
      Caffeine.newBuilder().maximumSize(200).expireAfterAccess(Duration.ofHours(1)).build();

  Surveys(Ballots ballots, Statements statements, SurveyMaker maker, SurveyStore store) {
    this.ballots = ballots;
    this.statements = statements;
    this.maker = maker;
    this.store = store;
  }

  /** The survey as of the last two seconds, or a little older while somebody else computes it. */
  public Survey of(DialogueId dialogue) {
    var seat = seats.get(dialogue, any -> new Seat());
    var held = seat.held;
    if (held != null && (held.isFresh() || !seat.lock.tryLock())) {
      return held.survey();
    }
    if (held == null) {
      seat.lock.lock();
    }
    try {
      var latest = refreshed(dialogue, seat.held);
      seat.held = latest;
      return latest.survey();
    } finally {
      seat.lock.unlock();
    }
  }

  /** The survey of the votes as they are now. */
  public Survey compute(DialogueId dialogue) {
    seats.invalidate(dialogue);
    return of(dialogue);
  }

  /** How much each statement wants to be shown, from the last survey that is at hand. */
  public Optional<Map<Integer, Double>> priorities(DialogueId dialogue) {
    var seat = seats.getIfPresent(dialogue);
    return Optional.ofNullable(seat == null ? null : seat.held).map(Held::priorities);
  }

  private Held refreshed(DialogueId dialogue, @Nullable Held held) {
    if (held != null && held.isFresh()) {
      return held;
    }
    var all = statements.list(dialogue);
    var fingerprint = fingerprint(dialogue, all);
    if (held != null && held.fingerprint().equals(fingerprint)) {
      return Held.now(fingerprint, held.survey());
    }
    var stored = store.find(dialogue, fingerprint);
    if (stored.isPresent()) {
      return Held.now(fingerprint, stored.get());
    }
    var survey = maker.make(dialogue, all);
    store.put(dialogue, fingerprint, survey);
    return Held.now(fingerprint, survey);
  }

  private String fingerprint(DialogueId dialogue, List<Statement> all) {
    var states = new StringBuilder();
    all.forEach(one -> states.append(one.state().name().charAt(0)).append(one.meta() ? 'm' : ' '));
    return "%s %d %d %x"
        .formatted(
            OpinionLandscape.VERSION,
            ballots.changes(dialogue),
            all.size(),
            states.toString().hashCode());
  }

  /** Where the survey of one dialogue is kept. */
  private static final class Seat {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Held held;
  }

  private record Held(String fingerprint, Survey survey, Map<Integer, Double> priorities, long at) {

    static Held now(String fingerprint, Survey survey) {
      var priorities = new HashMap<Integer, Double>();
      survey.columns().forEach(column -> priorities.put(column.number(), column.priority()));
      return new Held(fingerprint, survey, priorities, System.nanoTime());
    }

    boolean isFresh() {
      return System.nanoTime() - at < FRESH.toNanos();
    }
  }
}
