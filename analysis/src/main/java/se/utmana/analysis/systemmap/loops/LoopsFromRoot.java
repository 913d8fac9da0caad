package se.utmana.analysis.systemmap.loops;

import java.util.Arrays;

/** Searches the loops of which one factor, the root, is the first. */
final class LoopsFromRoot {

  // Depth-first search over simple paths from the root that goes on only where the breadth-first
  // distance back to the root still fits into what is left of the length. The last two links are
  // not searched: the ways of two links to the root are listed once for each factor, and of such a
  // way only the middle can lie on the path already. A search for loops of up to 8 links therefore
  // visits paths of up to 6, a fraction of the loops it counts. What goes through factors and links
  // is added up on the way back.

  private final Terrain terrain;
  private final Surroundings near;
  private final int longest;
  private final Deadline deadline;
  private final LoopCount count;
  private final Strongest strongest;

  private final boolean[] onPath;
  private final int[] path;

  LoopsFromRoot(
      Terrain terrain, LoopOptions options, Deadline deadline, LoopCount count, Strongest best) {
    this.terrain = terrain;
    this.near = new Surroundings(terrain, options.longest());
    this.longest = options.longest();
    this.deadline = deadline;
    this.count = count;
    this.strongest = best;
    this.onPath = new boolean[terrain.size()];
    this.path = new int[longest];
  }

  /** The loops that leave their first factor by this link. */
  void search(int link) {
    int root = terrain.tail(link);
    if (terrain.head(link) < root) {
      return;
    }
    near.lookAround(root);
    if (near.distance(terrain.head(link)) < longest) {
      follow(link, 0, 0, 0);
      near.addHits(count);
    }
  }

  private long follow(int at, int depth, int marks, long cost) {
    path[depth] = at;
    int joined = Marks.join(marks, terrain.marks(at));
    long found = extend(terrain.head(at), depth + 1, joined, cost + terrain.cost(at));
    if (found > 0) {
      count.addThrough(terrain.link(at), terrain.factor(terrain.tail(at)), found);
    }
    return found;
  }

  /** How many loops go on from this place, {@code depth} links from the root. */
  private long extend(int place, int depth, int marks, long cost) {
    int left = longest - depth;
    long found =
        left > 0 && near.home(place) >= 0 ? close(near.home(place), depth, marks, cost) : 0;
    if (left == 2) {
      return found + closeByTwo(place, depth, marks, cost);
    }
    if (left < 2 || deadline.isOver()) {
      return found;
    }
    onPath[place] = true;
    int end = near.end(place);
    for (int i = near.begin(place); i < end; i++) {
      int to = terrain.head(near.row(i));
      if (near.distance(to) >= left) {
        break;
      }
      if (!onPath[to]) {
        found += follow(near.row(i), depth, marks, cost);
      }
    }
    onPath[place] = false;
    return found;
  }

  private long close(int home, int depth, int marks, long cost) {
    count.add(depth + 1, Marks.join(marks, terrain.marks(home)));
    count.addThrough(terrain.link(home), terrain.factor(terrain.tail(home)), 1);
    if (strongest.mayTake(cost + terrain.cost(home), depth + 1)) {
      path[depth] = home;
      take(cost + terrain.cost(home), depth + 1);
    }
    return 1;
  }

  private long closeByTwo(int place, int depth, int marks, long cost) {
    long found = 0;
    int end = near.lastWay(place);
    for (int way = near.firstWay(place); way < end; way++) {
      if (!onPath[near.middle(way)]) {
        found++;
        near.hit(way);
        count.add(depth + 2, Marks.join(marks, near.wayMarks(way)));
        if (strongest.mayTake(cost + near.wayCost(way), depth + 2)) {
          path[depth] = near.wayOut(way);
          path[depth + 1] = near.home(near.middle(way));
          take(cost + near.wayCost(way), depth + 2);
        }
      }
    }
    return found;
  }

  private void take(long cost, int length) {
    int[] links = Arrays.stream(path, 0, length).map(terrain::link).toArray();
    int[] causes =
        Arrays.stream(path, 0, length).map(at -> terrain.factor(terrain.tail(at))).toArray();
    strongest.take(cost, links, causes);
  }
}
