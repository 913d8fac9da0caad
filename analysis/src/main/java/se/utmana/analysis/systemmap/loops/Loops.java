package se.utmana.analysis.systemmap.loops;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.utmana.analysis.systemmap.CausalMap;

/**
 * All feedback loops of a map up to a length: counted, the strongest of them kept.
 *
 * <p>The same map gives the same loops on any number of threads, unless the time ran out.
 */
public final class Loops {

  private final LoopCount count;
  private final List<Loop> strongest;
  private final boolean complete;

  private Loops(LoopCount count, List<Loop> strongest, boolean complete) {
    this.count = count;
    this.strongest = strongest;
    this.complete = complete;
  }

  /**
   * Finds the simple cycles of at most {@code options.longest()} links, each link's own cycle from
   * a factor to itself included.
   *
   * <p>O(p·d) for p simple paths, of at most two links less than the longest loop, from a root that
   * may still come back to it, and d links a factor; all processors share the work. Their number
   * can grow exponentially with the length, so the search ends at {@code options.limit()}.
   *
   * <p>Source: depth-first search pruned by distance, as for length-bounded cycles in Gupta and
   * Suzumura, Finding All Bounded-Length Simple Cycles in a Directed Graph (2021), with the last
   * two links looked up.
   */
  public static Loops of(CausalMap map, LoopOptions options) {
    Terrain terrain = Terrain.of(map);
    AtomicInteger next = new AtomicInteger();
    Deadline deadline = Deadline.in(options.limit());
    List<Worker> workers =
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(each -> new Worker(map, options))
            .toList();
    workers.parallelStream().forEach(worker -> worker.work(terrain, next, deadline.again()));
    Worker all = workers.getFirst();
    workers.stream().skip(1).forEach(all::add);
    all.addSelfLoops(map);
    List<Loop> kept = all.strongest.inOrder().stream().map(links -> Loop.of(map, links)).toList();
    return new Loops(all.count, kept, all.complete);
  }

  private static final class Worker {

    private final LoopOptions options;
    private final LoopCount count;
    private final Strongest strongest;
    private boolean complete = true;

    Worker(CausalMap map, LoopOptions options) {
      this.options = options;
      this.count = new LoopCount(options.longest(), map.factors(), map.links());
      this.strongest = new Strongest(options.keep());
    }

    void work(Terrain terrain, AtomicInteger next, Deadline deadline) {
      LoopsFromRoot search = new LoopsFromRoot(terrain, options, deadline, count, strongest);
      for (int link = next.getAndIncrement();
          link < terrain.links() && !deadline.isOverNow();
          link = next.getAndIncrement()) {
        search.search(link);
      }
      complete = !deadline.wasOver();
    }

    void add(Worker other) {
      count.add(other.count);
      strongest.take(other.strongest);
      complete &= other.complete;
    }

    void addSelfLoops(CausalMap map) {
      for (int link = 0; link < map.links(); link++) {
        if (map.from(link) == map.to(link)) {
          int[] self = {link};
          count.add(1, Marks.of(map.link(link)));
          count.addThrough(link, map.from(link), 1);
          strongest.take(Terrain.costOf(map.link(link).weight()), self, new int[] {map.from(link)});
        }
      }
    }
  }

  /** How many loops there are; at least so many if the search is not complete. */
  public LoopCount count() {
    return count;
  }

  /**
   * The strongest loops, those whose links' weights multiply to most; of equals the shorter first,
   * then by the keys of their factors.
   */
  public List<Loop> strongest() {
    return strongest;
  }

  /** Whether all loops were found before the time ran out. */
  public boolean isComplete() {
    return complete;
  }
}
