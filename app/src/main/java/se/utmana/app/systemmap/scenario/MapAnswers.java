package se.utmana.app.systemmap.scenario;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.DecidingLink;
import se.utmana.app.systemmap.analysis.Kept;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.systemmap.analysis.MapGraph;
import se.utmana.app.systemmap.analysis.Result;

/** What the maps have been asked lately, each question computed once. */
@Component
public class MapAnswers {

  private static final int KEPT = 200;
  private static final int MOST_DECIDED = 20;
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private record Question(MapGraph graph, Pushes pushes) {}

  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("what-if-", 0).factory());
  private final Kept<Question, Asked> kept = new Kept<>(KEPT, workers);

  /** The answer if it is there within a moment. */
  Result<Asked> of(MapAnalysis analysis, Pushes pushes) {
    return asked(analysis, pushes).within(PATIENCE);
  }

  /** The answer, waited for: for programs. */
  public Asked get(MapAnalysis analysis, Pushes pushes) {
    return asked(analysis, pushes).get();
  }

  private Kept<Question, Asked>.Computation asked(MapAnalysis analysis, Pushes pushes) {
    return kept.of(
        new Question(analysis.graph(), pushes),
        progress -> {
          progress.accept(MapAnalysis.Step.WHAT_IF);
          return ask(analysis, pushes.shares(analysis.graph()));
        });
  }

  private static Asked ask(MapAnalysis analysis, Map<Integer, Double> pushes) {
    var answer = analysis.whatIf().push(pushes);
    var deciding = new HashMap<Integer, List<DecidingLink>>();
    answer.effects().stream()
        .filter(one -> one.certainty() == Certainty.DEPENDS)
        .sorted(Comparator.comparingDouble(one -> -Math.abs(one.size())))
        .limit(MOST_DECIDED)
        .forEach(one -> deciding.put(one.factor(), answer.deciding(one.factor())));
    return new Asked(
        answer.effects(),
        Map.copyOf(deciding),
        answer.runs(),
        answer.unsettled(),
        answer.isSettled(),
        analysis.whatIf().course(pushes));
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }
}
