package se.utmana.app.web.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages what happens, on whatever node they are. An event that is published in a
 * transaction goes out when that is committed, and never if it is not.
 */
@Component
public class Live {

  private static final int MOST_READERS = 20_000;

  /** So many pages may be fetched anew each second because of one piece of news. */
  private static final int PAGES_A_SECOND = 200;

  private static final Pattern NAME = Pattern.compile("[a-z]+([./-][a-z0-9-]+)*");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final LiveEvents events;
  private final Clock clock;
  private final Map<String, Set<Reader>> readers = new ConcurrentHashMap<>();
  private final Passed passed = new Passed();
  private final AtomicInteger count = new AtomicInteger();

  Live(LiveEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /**
   * Tells all pages that read a topic.
   *
   * @param topic what it is about, such as {@code dialogue/0198…}
   * @param type what happened, such as {@code results}
   * @param data what a page needs to know of it, as JSON; nothing that only some may read
   */
  public void publish(String topic, String type, String data) {
    if (!NAME.matcher(topic).matches() || !NAME.matcher(type).matches()) {
      throw new IllegalArgumentException("Topics and types are plain names");
    }
    events.publish(topic, type, data);
  }

  /** The stream of a topic that everybody may read who may ask for it. */
  public SseEmitter stream(String topic, @Nullable String lastEventId) {
    return stream(topic, lastEventId, () -> true);
  }

  /**
   * The stream of a topic: first what was missed since the last event, then what happens.
   *
   * @param lastEventId the header {@code Last-Event-ID}, null at the first time
   * @param mayRead asked every few seconds and before every event; when it says no, the stream ends
   */
  public SseEmitter stream(String topic, @Nullable String lastEventId, BooleanSupplier mayRead) {
    if (count.incrementAndGet() > MOST_READERS) {
      count.decrementAndGet();
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    var reader = new Reader(mayRead);
    // What happens while the reader is told what it missed comes after that.
    synchronized (reader) {
      readers.compute(topic, (any, others) -> with(others, reader));
      if (lastEventId != null && UUID_TEXT.matcher(lastEventId).matches()) {
        var last = UUID.fromString(lastEventId);
        reader.skip(last);
        reader.offer(
            events.since(topic, LiveEvents.momentOf(last), LiveEvents.MOST_MISSED), Duration.ZERO);
      }
    }
    Thread.ofVirtual().name("live").start(() -> serve(topic, reader));
    return reader;
  }

  private void serve(String topic, Reader reader) {
    try {
      reader.run();
    } finally {
      count.decrementAndGet();
      readers.computeIfPresent(topic, (any, all) -> without(all, reader));
      passed.keep(readers.keySet());
    }
  }

  /** Hands on what was published about a topic since a moment; readers leave out what they had. */
  void pass(String topic, Instant since) {
    var all = readers.get(topic);
    if (all != null) {
      var news = passed.fresh(topic, events.since(topic, since, LiveEvents.MOST_NEW));
      var spread = Duration.ofMillis(1000L * all.size() / PAGES_A_SECOND);
      all.forEach(reader -> reader.offer(news, spread));
    }
  }

  /** After a time without news from the database: everything may have changed. */
  void passAll(Instant since) {
    readers.keySet().forEach(topic -> pass(topic, since));
  }

  Instant now() {
    return clock.instant();
  }

  /** Open streams would hold up the stop of the server; their pages come back to another node. */
  @EventListener(ContextClosedEvent.class)
  void letAllGo() {
    readers.values().forEach(all -> all.forEach(Reader::letGo));
  }

  private static Set<Reader> with(@Nullable Set<Reader> others, Reader reader) {
    Set<Reader> all = others == null ? ConcurrentHashMap.newKeySet() : others;
    all.add(reader);
    return all;
  }

  private static @Nullable Set<Reader> without(Set<Reader> all, Reader reader) {
    all.remove(reader);
    return all.isEmpty() ? null : all;
  }
}
