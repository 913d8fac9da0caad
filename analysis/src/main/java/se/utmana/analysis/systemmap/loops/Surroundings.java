package se.utmana.analysis.systemmap.loops;

import java.util.Arrays;

/** What lies around a root: how far it is back to it, and every way of two links home. */
final class Surroundings {

  private static final int FAR = Integer.MAX_VALUE;

  private final Terrain terrain;
  private final int farthest;
  private final int[] distance;
  private final int[] queue;
  private final int[] end;
  private final int[] rows;
  private final int[] home;
  private final int[] firstWay;
  private final int[] lastWay;
  private int[] wayOut = new int[64];
  private int[] wayMarks = new int[64];
  private long[] wayCost = new long[64];
  private int[] hits = new int[64];
  private int reached;
  private int ways;
  private int root = -1;

  Surroundings(Terrain terrain, int longest) {
    this.terrain = terrain;
    this.farthest = longest - 1;
    int size = terrain.size();
    this.distance = new int[size];
    this.queue = new int[size];
    this.end = new int[size];
    this.rows = new int[terrain.links()];
    this.home = new int[size];
    this.firstWay = new int[size];
    this.lastWay = new int[size];
    Arrays.fill(distance, FAR);
    Arrays.fill(home, -1);
  }

  /** Makes this the root; the factors before it are gone. O(n + m) in its neighbourhood. */
  void lookAround(int newRoot) {
    if (root == newRoot) {
      return;
    }
    for (int i = 0; i < reached; i++) {
      distance[queue[i]] = FAR;
      home[queue[i]] = -1;
    }
    root = newRoot;
    reached = 0;
    ways = 0;
    walkBack();
    for (int i = 0; i < reached; i++) {
      listWays(queue[i]);
    }
  }

  // Places are met in the order of their distance, so each row fills up in that order.
  private void walkBack() {
    for (int i = terrain.firstBack(root); i < terrain.firstBack(root + 1); i++) {
      int from = terrain.tail(terrain.back(i));
      if (from > root) {
        home[from] = terrain.back(i);
        meet(from, 1);
      }
    }
    for (int i = 0; i < reached && distance[queue[i]] < farthest; i++) {
      int place = queue[i];
      for (int j = terrain.firstBack(place); j < terrain.firstBack(place + 1); j++) {
        int from = terrain.tail(terrain.back(j));
        if (from > root) {
          if (distance[from] == FAR) {
            meet(from, distance[place] + 1);
          }
          rows[end[from]++] = terrain.back(j);
        }
      }
    }
  }

  private void meet(int place, int far) {
    distance[place] = far;
    end[place] = terrain.first(place);
    queue[reached++] = place;
  }

  private void listWays(int place) {
    firstWay[place] = ways;
    for (int i = begin(place); i < end[place] && distance(terrain.head(rows[i])) == 1; i++) {
      if (ways == wayOut.length) {
        grow();
      }
      int last = home[terrain.head(rows[i])];
      wayOut[ways] = rows[i];
      wayMarks[ways] = Marks.join(terrain.marks(rows[i]), terrain.marks(last));
      wayCost[ways] = terrain.cost(rows[i]) + terrain.cost(last);
      hits[ways++] = 0;
    }
    lastWay[place] = ways;
  }

  private void grow() {
    wayOut = Arrays.copyOf(wayOut, 2 * ways);
    wayMarks = Arrays.copyOf(wayMarks, 2 * ways);
    wayCost = Arrays.copyOf(wayCost, 2 * ways);
    hits = Arrays.copyOf(hits, 2 * ways);
  }

  /** How many links it is from a place back to the root; very many if too far. */
  int distance(int place) {
    return distance[place];
  }

  /** Where the row of a place begins: its links to others, nearest to the root first. */
  int begin(int place) {
    return terrain.first(place);
  }

  int end(int place) {
    return end[place];
  }

  int row(int i) {
    return rows[i];
  }

  /** The link from a place to the root, or −1. */
  int home(int place) {
    return home[place];
  }

  /** The ways of two links from a place to the root: {@code firstWay} to {@code lastWay − 1}. */
  int firstWay(int place) {
    return firstWay[place];
  }

  int lastWay(int place) {
    return lastWay[place];
  }

  int middle(int way) {
    return terrain.head(wayOut[way]);
  }

  int wayOut(int way) {
    return wayOut[way];
  }

  int wayMarks(int way) {
    return wayMarks[way];
  }

  long wayCost(int way) {
    return wayCost[way];
  }

  /** Counts a loop that ends by this way. */
  void hit(int way) {
    hits[way]++;
  }

  /** Adds up, once, the loops that went through the links of the ways. O(ways). */
  void addHits(LoopCount count) {
    for (int way = 0; way < ways; way++) {
      if (hits[way] > 0) {
        int out = wayOut[way];
        int last = home[terrain.head(out)];
        count.addThrough(terrain.link(out), terrain.factor(terrain.tail(out)), hits[way]);
        count.addThrough(terrain.link(last), terrain.factor(terrain.tail(last)), hits[way]);
        hits[way] = 0;
      }
    }
  }
}
