package se.utmana.app.dialogue.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.VotesChanged;

/**
 * The surveys of the dialogues. One is computed anew when the votes have changed, by one server at
 * a time and at most every two seconds however many vote and look; meanwhile the last one is shown.
 * See decision 0063.
 */
@Component
public class Surveys {

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration A_MOMENT = Duration.ofMillis(200);
  private static final int MOST_TRIES = 50;

  /** A computation takes at most a fourth of the time, so that votes and pages have the rest. */
  private static final int REST_TIMES = 3;

  /** Somebody who looks waits so long at most for a newer survey than there is. */
  private static final double QUICK_SECONDS = 0.5;

  private final Ballots ballots;
  private final Statements statements;
  private final SurveyMaker maker;
  private final SurveyStore store;
  private final ApplicationEventPublisher events;
  private final Cache<DialogueId, Seat> seats =
      Caffeine.newBuilder().maximumSize(200).expireAfterAccess(Duration.ofHours(1)).build();

  Surveys(
      Ballots ballots,
      Statements statements,
      SurveyMaker maker,
      SurveyStore store,
      ApplicationEventPublisher events) {
    this.ballots = ballots;
    this.statements = statements;
    this.maker = maker;
    this.store = store;
    this.events = events;
  }

  /** The latest survey that can be had without a long wait. */
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
      var latest = seat.held;
      if (latest == null || !latest.isFresh()) {
        latest = newer(dialogue, latest, false);
        seat.held = latest;
      }
      return latest.survey();
    } finally {
      seat.lock.unlock();
    }
  }

  /** The survey of the votes as they are now, or were just now where more keep coming. */
  public Survey compute(DialogueId dialogue) {
    for (var tries = 0; tries < MOST_TRIES && !refresh(dialogue).isLatest(); tries++) {
      waitAMoment();
    }
    return of(dialogue);
  }

  /**
   * What is at hand.
   *
   * @param isLatest whether no vote and no statement has changed since
   */
  record Refreshed(String fingerprint, boolean isLatest) {}

  /** Computes the survey if votes have changed and it is this server's turn. */
  Refreshed refresh(DialogueId dialogue) {
    var seat = seats.get(dialogue, any -> new Seat());
    seat.lock.lock();
    try {
      var latest = newer(dialogue, seat.held, true);
      seat.held = latest;
      var now = fingerprint(dialogue, statements.list(dialogue));
      return new Refreshed(latest.fingerprint(), latest.fingerprint().equals(now));
    } finally {
      seat.lock.unlock();
    }
  }

  /** How much each statement wants to be shown, from the last survey that is at hand. */
  public Optional<Map<Integer, Double>> priorities(DialogueId dialogue) {
    var seat = seats.getIfPresent(dialogue);
    return Optional.ofNullable(seat == null ? null : seat.held).map(Seat.Held::priorities);
  }

  /**
   * @param patient whether there is time for a long computation
   */
  private Seat.Held newer(DialogueId dialogue, Seat.@Nullable Held held, boolean patient) {
    var all = statements.list(dialogue);
    var fingerprint = fingerprint(dialogue, all);
    if (held != null && held.fingerprint().equals(fingerprint)) {
      return held.again();
    }
    var stored = store.find(dialogue, fingerprint);
    if (stored.isPresent()) {
      return Seat.Held.of(fingerprint, stored.get(), 0);
    }
    if (held == null) {
      held = store.latest(dialogue).map(one -> Seat.Held.of("", one, 0)).orElse(null);
    }
    if (held != null && !patient && held.seconds() > QUICK_SECONDS) {
      events.publishEvent(new VotesChanged(dialogue));
      return held.again();
    }
    while (!store.take(dialogue)) {
      if (held != null) {
        return held.again();
      }
      waitAMoment();
    }
    return computed(dialogue, all, fingerprint);
  }

  private Seat.Held computed(DialogueId dialogue, List<Statement> all, String fingerprint) {
    var start = System.nanoTime();
    var pause = SHORTEST_PAUSE;
    try {
      var survey = maker.make(dialogue, all);
      store.put(dialogue, fingerprint, survey);
      var took = Duration.ofNanos(System.nanoTime() - start);
      pause = took.multipliedBy(REST_TIMES);
      return Seat.Held.of(fingerprint, survey, took.toMillis() / 1e3);
    } finally {
      store.rest(dialogue, pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause);
    }
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

  private static void waitAMoment() {
    LockSupport.parkNanos(A_MOMENT.toNanos());
  }
}
