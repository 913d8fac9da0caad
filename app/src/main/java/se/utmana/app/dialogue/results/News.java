package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.utmana.app.dialogue.DialogueChanged;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.VotesChanged;
import se.utmana.app.web.live.Live;

/**
 * Sees to it that a newer survey follows newer votes, and tells open result pages when it is there:
 * at most every two seconds however many vote, and never what changed.
 */
@Component
class News {

  private final Live live;
  private final Surveys surveys;
  private final Set<DialogueId> changed = ConcurrentHashMap.newKeySet();
  private final Map<DialogueId, String> told = new ConcurrentHashMap<>();
  private final Set<DialogueId> atWork = ConcurrentHashMap.newKeySet();

  News(Live live, Surveys surveys) {
    this.live = live;
    this.surveys = surveys;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(VotesChanged event) {
    changed.add(event.dialogue());
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DialogueChanged event) {
    told.remove(event.dialogue());
    changed.add(event.dialogue());
  }

  @Scheduled(fixedDelayString = "PT1S")
  void tell() {
    for (var dialogue : List.copyOf(changed)) {
      if (atWork.add(dialogue)) {
        changed.remove(dialogue);
        Thread.ofVirtual().name("survey").start(() -> tell(dialogue));
      }
    }
  }

  /** When another server computes, or votes came meanwhile, this is asked again. */
  private void tell(DialogueId dialogue) {
    try {
      var refreshed = surveys.refresh(dialogue);
      if (!refreshed.isLatest()) {
        changed.add(dialogue);
      }
      if (!refreshed.fingerprint().equals(told.put(dialogue, refreshed.fingerprint()))) {
        live.publish(topic(dialogue), "results", "null");
      }
    } catch (DataAccessException unreachable) {
      changed.add(dialogue);
    } finally {
      atWork.remove(dialogue);
    }
  }

  static String topic(DialogueId dialogue) {
    return "dialogue/" + dialogue.value();
  }
}
