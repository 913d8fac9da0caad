package se.utmana.app.dialogue.results;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.utmana.app.dialogue.DialogueChanged;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.VotesChanged;
import se.utmana.app.web.live.Live;

/**
 * Tells open result pages that something changed, at most every two seconds however many vote, and
 * never what.
 */
@Component
class News {

  private final Live live;
  private final Set<DialogueId> changed = ConcurrentHashMap.newKeySet();

  News(Live live) {
    this.live = live;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(VotesChanged event) {
    changed.add(event.dialogue());
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DialogueChanged event) {
    changed.add(event.dialogue());
  }

  @Scheduled(fixedDelayString = "PT2S")
  void tell() {
    for (var dialogue : List.copyOf(changed)) {
      changed.remove(dialogue);
      live.publish(topic(dialogue), "results", "null");
    }
  }

  static String topic(DialogueId dialogue) {
    return "dialogue/" + dialogue.value();
  }
}
