package se.utmana.analysis.systemmap;

import java.util.ArrayDeque;
import java.util.Arrays;

/** The strongly connected components: factors that all reach each other. */
public final class Components {

  // Tarjan (1972) without recursion, so that a long chain does not exhaust the stack. low[v] is the
  // earliest factor on the path that v reaches back to; a component ends where none is earlier.

  private final CausalMap map;
  private final int[] component;
  private final int[] seen;
  private final int[] low;
  private final int[] next;
  private final ArrayDeque<Integer> path = new ArrayDeque<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private int time;
  private int count;

  private Components(CausalMap map) {
    this.map = map;
    this.component = new int[map.factors()];
    this.seen = new int[map.factors()];
    this.low = new int[map.factors()];
    this.next = new int[map.factors()];
    Arrays.fill(component, -1);
  }

  /** Finds them. O(n + m). Source: Tarjan, SIAM Journal on Computing 1 (1972). */
  public static Components of(CausalMap map) {
    Components components = new Components(map);
    for (int factor = 0; factor < map.factors(); factor++) {
      if (components.seen[factor] == 0) {
        components.walk(factor);
      }
    }
    return components;
  }

  private void walk(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int at = path.peek();
      if (next[at] < map.firstOut(at + 1)) {
        look(at, map.to(next[at]++));
      } else {
        leave(at);
      }
    }
  }

  private void enter(int factor) {
    seen[factor] = ++time;
    low[factor] = time;
    next[factor] = map.firstOut(factor);
    path.push(factor);
    open.push(factor);
  }

  private void look(int at, int to) {
    if (seen[to] == 0) {
      enter(to);
    } else if (component[to] < 0) {
      low[at] = Math.min(low[at], seen[to]);
    }
  }

  private void leave(int factor) {
    path.pop();
    if (!path.isEmpty()) {
      low[path.peek()] = Math.min(low[path.peek()], low[factor]);
    }
    if (low[factor] == seen[factor]) {
      int member;
      do {
        member = open.pop();
        component[member] = count;
      } while (member != factor);
      count++;
    }
  }

  /** How many there are; a factor in no loop is one of its own. */
  public int count() {
    return count;
  }

  /** The component of a factor, 0..count−1; a cause never has a lower one than its effect. */
  public int of(int factor) {
    return component[factor];
  }

  /** Whether a link can be part of a loop. */
  public boolean joins(int link) {
    return component[map.from(link)] == component[map.to(link)];
  }

  /** How many factors the largest one has; 0 in an empty map. O(n). */
  public int largest() {
    int[] sizes = new int[count];
    for (int each : component) {
      sizes[each]++;
    }
    return Arrays.stream(sizes).max().orElse(0);
  }
}
