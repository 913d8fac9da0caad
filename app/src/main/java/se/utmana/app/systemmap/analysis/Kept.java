package se.utmana.app.systemmap.analysis;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What was computed lately, by what it was computed of; whoever asks for the same waits for the
 * same computation. What fails is forgotten, so that it is tried again.
 */
public final class Kept<K, V> {

  private final int most;
  private final Executor workers;
  private final Map<K, Computation> all = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param most how many are remembered; those that nobody asked for the longest go first
   */
  public Kept(int most, Executor workers) {
    this.most = most;
    this.workers = workers;
  }

  /** One computation, under way or done. */
  public final class Computation {

    private final CompletableFuture<V> value = new CompletableFuture<>();
    private volatile MapAnalysis.Step step = MapAnalysis.Step.WAITING;

    private void run(K key, Function<Consumer<MapAnalysis.Step>, V> work) {
      try {
        value.complete(work.apply(now -> step = now));
      } catch (RuntimeException | Error e) {
        forget(key, this);
        value.completeExceptionally(e);
      }
    }

    /** What is computed, if it is done in that time. */
    public Result<V> within(Duration patience) {
      try {
        return new Result.Ready<>(value.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        return new Result.Pending<>(step);
      } catch (ExecutionException e) {
        throw new IllegalStateException("The analysis of a map failed", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Result.Pending<>(step);
      }
    }

    /** What is computed, however long it takes. */
    public V get() {
      return value.join();
    }
  }

  /** The computation for a key, which begins when it is not there. */
  public Computation of(K key, Function<Consumer<MapAnalysis.Step>, V> work) {
    Computation one;
    synchronized (all) {
      var there = all.get(key);
      if (there != null) {
        return there;
      }
      one = new Computation();
      all.put(key, one);
      if (all.size() > most) {
        all.remove(all.keySet().iterator().next());
      }
    }
    workers.execute(() -> one.run(key, work));
    return one;
  }

  private void forget(K key, Computation failed) {
    synchronized (all) {
      all.remove(key, failed);
    }
  }
}
