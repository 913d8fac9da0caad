package se.utmana.analysis.opinion.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Group;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.OpinionLandscape;
import se.utmana.analysis.opinion.People;
import se.utmana.analysis.opinion.StableOptions;
import se.utmana.analysis.opinion.Votes;
import se.utmana.analysis.opinion.VotesBuilder;

/** The people of two rounds in one plane, by their votes on the shared statements. */
record SharedPlane(List<Place> before, List<Place> after) {

  // Both rounds are projected onto the components of all their votes together (simultaneous
  // component analysis: R. E. Millsap and W. Meredith, Psychometrika 53, 1988). Rotating one
  // round's plane onto the other's (Procrustes) would choose the turn that hides most movement.

  static SharedPlane of(Round first, Round second, List<Anchor> anchors) {
    int people = first.votes().participants();
    int others = second.votes().participants();
    VotesBuilder builder = Votes.builder(people + others, anchors.size());
    Map<Integer, Integer> before = new HashMap<>();
    Map<Integer, Integer> after = new HashMap<>();
    for (int a = 0; a < anchors.size(); a++) {
      before.put(anchors.get(a).before(), a);
      after.put(anchors.get(a).after(), a);
    }
    add(builder, first.votes(), before, 0);
    add(builder, second.votes(), after, people);
    People placed =
        OpinionLandscape.stable(builder.build(), StableOptions.standard().withBootstraps(1))
            .people();
    return new SharedPlane(places(placed, 0, people), places(placed, people, people + others));
  }

  private static void add(
      VotesBuilder builder, Votes votes, Map<Integer, Integer> anchorOf, int offset) {
    votes.forEach(
        (row, statement, sign) -> {
          Integer anchor = anchorOf.get(statement);
          if (anchor != null) {
            builder.add(offset + row, anchor, sign);
          }
        });
  }

  private static List<Place> places(People people, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(row -> new Place(people.x(row), people.y(row)))
        .toList();
  }

  Place middleBefore(Landscape landscape, int group) {
    return middle(landscape.groups().get(group), before);
  }

  Place middleAfter(Landscape landscape, int group) {
    return middle(landscape.groups().get(group), after);
  }

  private static Place middle(Group group, List<Place> places) {
    return new Place(
        group.members().stream().mapToDouble(row -> places.get(row).x()).average().orElse(0),
        group.members().stream().mapToDouble(row -> places.get(row).y()).average().orElse(0));
  }
}
