package se.utmana.app.dialogue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.utmana.app.web.BusyException;
import se.utmana.app.web.Refusal;

/**
 * Where votes that come at the same time are put together, to be kept with one commit: a disk takes
 * as long for a hundred as for one. Who puts a slip in learns what became of it once that is
 * committed. See decision 0062.
 */
@Component
class BallotBox {

  private static final int LANES = 4;
  private static final int PATIENCE_SECONDS = 10;

  private final Lane[] lanes;
  private final Semaphore places;

  /**
   * @param most the most slips that wait at a time; beyond them the box says at once that it is
   *     full
   */
  BallotBox(
      Clerk clerk,
      ApplicationEventPublisher events,
      @Value("${utmana.votes.waiting:512}") int most) {
    this.lanes =
        IntStream.range(0, LANES).mapToObj(i -> new Lane(clerk, events)).toArray(Lane[]::new);
    this.places = new Semaphore(most);
  }

  /**
   * Keeps a slip and tells why it does not count, empty when it does.
   *
   * @throws BusyException when the box is full, or nobody knows in time what became of the slip
   */
  Optional<Refusal> put(DialogueId dialogue, Slip slip) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A vote shares its commit with other votes only");
    }
    if (!places.tryAcquire()) {
      throw new BusyException();
    }
    var outcome = new CompletableFuture<Optional<Refusal>>();
    var told = outcome.whenComplete((refusal, failure) -> places.release());
    laneOf(dialogue).add(new Lane.Waiting(dialogue, slip, outcome));
    return await(told);
  }

  boolean isFull() {
    return places.availablePermits() == 0;
  }

  /** One dialogue is always in the same lane, so that what a voter does keeps its order. */
  private Lane laneOf(DialogueId dialogue) {
    return lanes[Math.floorMod(dialogue.value().hashCode(), lanes.length)];
  }

  private static Optional<Refusal> await(CompletableFuture<Optional<Refusal>> outcome) {
    try {
      return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new BusyException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }
}
