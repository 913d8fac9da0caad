package se.utmana.app.web.live;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page that reads a topic. It has a thread of its own, so that a slow network holds up
 * nobody else; who cannot follow is let go, and gets the rest when it comes back.
 */
final class Reader extends SseEmitter implements Runnable {

  /** How long a beat may fail to come: within it an ended sign-in ends its streams. */
  private static final Duration BEAT = Duration.ofSeconds(4);

  /** Fewer readers than make this may all come at once. */
  private static final Duration NOTICEABLE = Duration.ofMillis(500);

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long COMES_BACK_AFTER_MILLIS = 1_000;
  private static final int WAITING_EVENTS = 512;
  private static final int REMEMBERED_EVENTS = 1024;

  private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(WAITING_EVENTS);
  private final Set<UUID> sent = new LinkedHashSet<>();
  private final BooleanSupplier mayRead;
  private volatile boolean isOpen = true;
  private volatile Duration spread = Duration.ZERO;

  Reader(BooleanSupplier mayRead) {
    super(0L);
    this.mayRead = mayRead;
    onCompletion(this::letGo);
    onTimeout(this::letGo);
    onError(broken -> letGo());
  }

  @Override
  protected void extendResponse(ServerHttpResponse response) {
    super.extendResponse(response);
    response.getHeaders().set("X-Accel-Buffering", "no");
  }

  /**
   * @param spread over which time all who read the same should come for what is new
   */
  synchronized void offer(List<LiveEvent> events, Duration spread) {
    this.spread = spread;
    for (var event : events) {
      if (!waiting.offer(event)) {
        letGo();
      }
    }
  }

  /** What this reader had before it was cut off. */
  void skip(UUID had) {
    sent.add(had);
  }

  boolean isOpen() {
    return isOpen;
  }

  void letGo() {
    isOpen = false;
  }

  @Override
  public void run() {
    var end = System.nanoTime() + LONGEST.toNanos();
    try {
      send(event().reconnectTime(COMES_BACK_AFTER_MILLIS).comment("open"));
      while (isOpen && System.nanoTime() < end) {
        var event = waiting.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (!mayRead.getAsBoolean()) {
          break;
        }
        pass(event);
      }
    } catch (IOException | IllegalStateException gone) {
      // The page was closed: nothing is lost, and nobody is there to be told.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      letGo();
      complete();
    }
  }

  private void pass(@Nullable LiveEvent event) throws IOException {
    if (event == null) {
      send(event().comment("beat"));
    } else if (sent.add(event.id())) {
      if (spread.compareTo(NOTICEABLE) >= 0) {
        send(event().name("spread").data(spread.toMillis()));
      }
      send(event().id(event.id().toString()).data(event.json()));
      if (sent.size() > REMEMBERED_EVENTS) {
        sent.remove(sent.iterator().next());
      }
    }
  }
}
