package se.utmana.app.systemmap.inquiry;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.analysis.systemmap.leverage.Leverage;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.analysis.Kept;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.systemmap.analysis.MapGraph;
import se.utmana.app.systemmap.analysis.Result;
import se.utmana.app.systemmap.scenario.MapAnswers;
import se.utmana.app.systemmap.scenario.Pushes;

/** Finds the links of which it would be worth to know more, the most first. */
@Component
class Gaps {

  private static final int KEPT = 24;
  private static final int MOST_PUSHED = 6;
  private static final int MOST = 12;
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private record Question(MapGraph graph, List<FactorId> pushed) {}

  private final MapAnswers answers;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("map-gaps-", 0).factory());
  private final Kept<Question, List<Gap>> kept = new Kept<>(KEPT, worker);

  Gaps(MapAnswers answers) {
    this.answers = answers;
  }

  /**
   * The gaps, if they are found within a moment.
   *
   * @param chosen the leverage points; the most influential factors where none is chosen
   */
  Result<List<Gap>> of(MapAnalysis analysis, List<FactorId> chosen) {
    var pushed = pushed(analysis, chosen);
    return kept.of(
            new Question(analysis.graph(), pushed),
            progress -> {
              progress.accept(MapAnalysis.Step.WHAT_IF);
              return find(analysis, pushed);
            })
        .within(PATIENCE);
  }

  static List<FactorId> pushed(MapAnalysis analysis, List<FactorId> chosen) {
    var graph = analysis.graph();
    var there = chosen.stream().filter(one -> graph.number(one).isPresent()).toList();
    if (!there.isEmpty()) {
      return there.stream().limit(MOST_PUSHED).toList();
    }
    return analysis.leverage().stream()
        .sorted(Comparator.comparingDouble(Leverage::influence).reversed())
        .limit(MOST_PUSHED)
        .map(one -> graph.factor(one.factor()).id())
        .toList();
  }

  private List<Gap> find(MapAnalysis analysis, List<FactorId> pushed) {
    var graph = analysis.graph();
    Map<Integer, Double> decided = new HashMap<>();
    Map<Integer, List<Gap.Turn>> turns = new HashMap<>();
    for (var factor : pushed) {
      var push = new Pushes(Map.of(factor.toString(), Pushes.FARTHEST));
      var cause = graph.factor(graph.number(factor).orElseThrow());
      answers
          .get(analysis, push)
          .deciding()
          .forEach(
              (effect, links) ->
                  links.forEach(
                      one -> {
                        decided.merge(one.link(), Math.abs(one.correlation()), Double::sum);
                        turns
                            .computeIfAbsent(one.link(), any -> new ArrayList<>())
                            .add(new Gap.Turn(cause, graph.factor(effect)));
                      }));
    }
    return decided.entrySet().stream()
        .map(
            one ->
                gap(
                    graph,
                    one.getKey(),
                    one.getValue(),
                    turns.getOrDefault(one.getKey(), List.of())))
        .sorted(Comparator.comparingDouble(Gap::weight).reversed())
        .limit(MOST)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Gap gap(MapGraph graph, int link, double decided, List<Gap.Turn> turns) {
    var drawn = graph.link(link);
    var tally = graph.tally(drawn.id());
    double doubt = 1 - graph.map().link(link).confidence();
    double weight = doubt * (1 + tally.dispute()) * decided;
    return new Gap(drawn, doubt, tally, List.copyOf(turns), weight);
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
