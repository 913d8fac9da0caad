package se.utmana.app.dialogue.results;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.utmana.analysis.opinion.Landscape;
import se.utmana.analysis.opinion.report.GroupNames;

/**
 * The names of the groups, kept from the survey before, and their order by name.
 *
 * @param names one a group of the landscape
 * @param order indices of the landscape's groups, by name
 */
record Naming(List<String> names, List<Integer> order) {

  static Naming of(Landscape landscape, List<UUID> voters, Optional<Survey> before) {
    var earlier =
        before.map(Survey::groups).orElse(List.of()).stream().map(Survey.Cluster::id).toList();
    var groupOf = new HashMap<UUID, Integer>();
    before.ifPresent(
        survey -> survey.people().forEach(one -> groupOf.put(one.voter(), one.group())));
    var shared = new int[landscape.groups().size()][earlier.size()];
    for (int row = 0; row < voters.size(); row++) {
      var now = landscape.people().groupIndex(row);
      int then = groupOf.getOrDefault(voters.get(row), -1);
      if (now >= 0 && then >= 0) {
        shared[now][then]++;
      }
    }
    var names = GroupNames.keep(earlier, shared);
    var order =
        IntStream.range(0, names.size()).boxed().sorted(Comparator.comparing(names::get)).toList();
    return new Naming(names, order);
  }

  /** Where a group of the landscape comes in the order of names, −1 for none. */
  int place(int group) {
    return order.indexOf(group);
  }
}
