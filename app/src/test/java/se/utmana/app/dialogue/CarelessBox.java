package se.utmana.app.dialogue;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import se.utmana.app.web.Refusal;

/** The control of the durability test: says that a vote is kept, and keeps it a moment later. */
@Primary
class CarelessBox extends BallotBox {

  private static final int A_MOMENT_MILLIS = 300;

  CarelessBox(Clerk clerk, ApplicationEventPublisher events) {
    super(clerk, events, 10_000);
  }

  @Override
  Optional<Refusal> put(DialogueId dialogue, Slip slip) {
    Thread.ofVirtual().start(() -> putLater(dialogue, slip));
    return Optional.empty();
  }

  private void putLater(DialogueId dialogue, Slip slip) {
    try {
      Thread.sleep(A_MOMENT_MILLIS);
      super.put(dialogue, slip);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
