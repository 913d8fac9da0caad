package se.utmana.app.dialogue.visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueChanged;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.space.Space;
import se.utmana.app.space.Spaces;

/**
 * What lies behind the public addresses of dialogues, at most a second old: whoever takes part
 * comes back for every statement. That is for showing only; whether a vote counts is asked again
 * where it is kept.
 */
@Component
class Entrances {

  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int MOST = 10_000;

  private final Dialogues dialogues;
  private final Spaces spaces;
  private final Cache<String, Optional<Entrance>> held =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

  Entrances(Dialogues dialogues, Spaces spaces) {
    this.dialogues = dialogues;
    this.spaces = spaces;
  }

  /** A dialogue and the space that asks its question. */
  record Entrance(Dialogue dialogue, Space space) {}

  /** As it is now. */
  Optional<Entrance> find(String code) {
    return read(code);
  }

  /** As it was within the last second. */
  Optional<Entrance> recent(String code) {
    return held.get(code, this::read);
  }

  /** Whoever changes a dialogue sees it at once; other servers follow within the second. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(DialogueChanged event) {
    held.asMap()
        .values()
        .removeIf(one -> one.filter(is -> is.dialogue().id().equals(event.dialogue())).isPresent());
  }

  private Optional<Entrance> read(String code) {
    return dialogues
        .find(code)
        .flatMap(
            dialogue ->
                spaces.find(dialogue.id().space()).map(space -> new Entrance(dialogue, space)));
  }
}
