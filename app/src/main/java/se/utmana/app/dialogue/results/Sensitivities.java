package se.utmana.app.dialogue.results;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.web.live.Live;

/**
 * How steady the results of the dialogues are. Tried beside the requests, one dialogue at a time,
 * when somebody has read results that have changed; whoever has them open is told when it is done.
 */
@Component
class Sensitivities {

  private static final Logger LOG = LoggerFactory.getLogger(Sensitivities.class);

  private static final Duration PAUSE = Duration.ofMinutes(2);

  private static final int FEWEST_PEOPLE = 20;

  private final AftermathStore store;
  private final Statements statements;
  private final Ballots ballots;
  private final Live live;
  private final Map<DialogueId, Long> begun = new ConcurrentHashMap<>();
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("sensitivity").factory());

  Sensitivities(AftermathStore store, Statements statements, Ballots ballots, Live live) {
    this.store = store;
    this.statements = statements;
    this.ballots = ballots;
    this.live = live;
  }

  /** What was tried last; begins to try anew when the votes have changed since then. */
  Optional<Sensitivity> of(DialogueId dialogue, Survey survey) {
    if (survey.people().size() < FEWEST_PEOPLE) {
      return Optional.empty();
    }
    var found = store.find(dialogue);
    if (found.isEmpty() || !found.get().digest().equals(survey.digest())) {
      begin(dialogue);
    }
    return found;
  }

  /** Whether there are people enough to try. */
  static boolean isPossible(Survey survey) {
    return survey.people().size() >= FEWEST_PEOPLE;
  }

  private void begin(DialogueId dialogue) {
    var now = System.nanoTime();
    var chosen =
        begun.merge(dialogue, now, (old, next) -> next - old > PAUSE.toNanos() ? next : old);
    if (chosen == now) {
      try {
        work.execute(() -> run(dialogue));
      } catch (RejectedExecutionException stopping) {
        LOG.debug("No more trials: the server stops");
      }
    }
  }

  private void run(DialogueId dialogue) {
    try {
      store.put(dialogue, make(dialogue));
      live.publish(News.topic(dialogue), "results", "null");
    } catch (RuntimeException e) {
      LOG.warn("The steadiness of a dialogue could not be tried: {}", e.getClass().getName());
    }
  }

  /** Tries it now. */
  Sensitivity make(DialogueId dialogue) {
    var all = statements.list(dialogue);
    return new SensitivityMaker(store.votes(dialogue), all, ballots.voters(dialogue)).made();
  }

  @PreDestroy
  void stop() {
    work.shutdownNow();
  }
}
