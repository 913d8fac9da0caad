package se.utmana.analysis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StressLayoutTests {

  private static final StressLayout LAYOUT = new StressLayout(200, 100);

  @Test
  void keepsWhatHasAPlace() {
    var fixed = unplaced(6);
    fixed.set(2, new Point(40, 60));
    fixed.set(5, new Point(-300, 10));
    var places = LAYOUT.place(fixed, ring(6));
    assertThat(places.get(2)).isEqualTo(new Point(40, 60));
    assertThat(places.get(5)).isEqualTo(new Point(-300, 10));
  }

  @Test
  void placesTheSameGraphInTheSameWay() {
    var links = random(60, 120);
    assertThat(LAYOUT.place(unplaced(60), links)).isEqualTo(LAYOUT.place(unplaced(60), links));
  }

  @Test
  void letsNoTwoBoxesOverlap() {
    var places = LAYOUT.place(unplaced(120), random(120, 200));
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        var dx = Math.abs(places.get(i).x() - places.get(j).x());
        var dy = Math.abs(places.get(i).y() - places.get(j).y());
        assertThat(dx > 199 || dy > 99).as("%d and %d", i, j).isTrue();
      }
    }
  }

  @Test
  void putsLinkedNodesNearerThanOthers() {
    int n = 40;
    var links = ring(n);
    var places = LAYOUT.place(unplaced(n), links);
    double linked =
        links.stream().mapToDouble(one -> far(places, one[0], one[1])).average().orElse(0);
    double opposite = 0;
    for (int i = 0; i < n / 2; i++) {
      opposite += far(places, i, i + n / 2) / (n / 2.0);
    }
    assertThat(linked * 3).isLessThan(opposite);
  }

  @Test
  void placesNothingAndOneNodeAndParts() {
    assertThat(LAYOUT.place(List.of(), List.of())).isEmpty();
    assertThat(LAYOUT.place(unplaced(1), List.of())).hasSize(1);
    assertThat(LAYOUT.place(unplaced(4), List.of(new int[] {0, 1})))
        .allSatisfy(one -> assertThat(one.x()).isFinite());
  }

  private static double far(List<Point> places, int i, int j) {
    return Math.hypot(places.get(i).x() - places.get(j).x(), places.get(i).y() - places.get(j).y());
  }

  private static List<@Nullable Point> unplaced(int n) {
    var places = new ArrayList<@Nullable Point>();
    for (int i = 0; i < n; i++) {
      places.add(null);
    }
    return places;
  }

  private static List<int[]> ring(int n) {
    var links = new ArrayList<int[]>();
    for (int i = 0; i < n; i++) {
      links.add(new int[] {i, (i + 1) % n});
    }
    return links;
  }

  private static List<int[]> random(int n, int count) {
    var random = new Random(7);
    var links = new ArrayList<int[]>();
    for (int i = 0; i < count; i++) {
      links.add(new int[] {random.nextInt(n), random.nextInt(n)});
    }
    return links;
  }
}
