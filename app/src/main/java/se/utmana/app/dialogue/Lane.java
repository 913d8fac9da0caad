package se.utmana.app.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import se.utmana.app.web.Refusal;

/**
 * Slips that wait for one writer, in the order in which they came. While it commits some, the next
 * gather: the busier it is, the more share a commit. The writer is there while there is something
 * to write.
 */
final class Lane {

  private static final int MOST_TOGETHER = 256;

  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isWriting = new AtomicBoolean();
  private final Clerk clerk;
  private final ApplicationEventPublisher events;

  Lane(Clerk clerk, ApplicationEventPublisher events) {
    this.clerk = clerk;
    this.events = events;
  }

  /** A slip and where to tell what became of it. */
  record Waiting(DialogueId dialogue, Slip slip, CompletableFuture<Optional<Refusal>> outcome) {}

  void add(Waiting waiting) {
    queue.add(waiting);
    if (isWriting.compareAndSet(false, true)) {
      Thread.ofVirtual().name("votes").start(this::writeAll);
    }
  }

  private void writeAll() {
    do {
      try {
        for (var some = next(); !some.isEmpty(); some = next()) {
          some.stream()
              .collect(
                  Collectors.groupingBy(Waiting::dialogue, LinkedHashMap::new, Collectors.toList()))
              .forEach(this::write);
        }
      } finally {
        isWriting.set(false);
      }
    } while (!queue.isEmpty() && isWriting.compareAndSet(false, true));
  }

  private List<Waiting> next() {
    var some = new ArrayList<Waiting>();
    for (var one = queue.poll(); one != null; one = queue.poll()) {
      some.add(one);
      if (some.size() == MOST_TOGETHER) {
        break;
      }
    }
    return some;
  }

  private void write(DialogueId dialogue, List<Waiting> batch) {
    try {
      var outcomes = clerk.keep(dialogue, batch.stream().map(Waiting::slip).toList());
      for (var i = 0; i < batch.size(); i++) {
        batch.get(i).outcome().complete(outcomes.get(i));
      }
      events.publishEvent(new VotesChanged(dialogue));
    } catch (DataIntegrityViolationException spoilt) {
      halve(dialogue, batch, spoilt);
    } catch (RuntimeException | Error failed) {
      batch.forEach(one -> one.outcome().completeExceptionally(failed));
    }
  }

  /** One slip that the database will not have must not take the others with it. */
  private void halve(DialogueId dialogue, List<Waiting> batch, RuntimeException spoilt) {
    if (batch.size() == 1) {
      batch.getFirst().outcome().completeExceptionally(spoilt);
    } else {
      var half = batch.size() / 2;
      write(dialogue, batch.subList(0, half));
      write(dialogue, batch.subList(half, batch.size()));
    }
  }
}
