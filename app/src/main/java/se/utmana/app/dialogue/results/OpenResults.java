package se.utmana.app.dialogue.results;

import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Dialogue;

/** All that may be told of a dialogue's results, for programs. */
@Component
public class OpenResults {

  private final ResultsMaker results;
  private final Surveys surveys;
  private final Sensitivities sensitivities;
  private final MovedMaker moved;

  OpenResults(
      ResultsMaker results, Surveys surveys, Sensitivities sensitivities, MovedMaker moved) {
    this.results = results;
    this.surveys = surveys;
    this.sensitivities = sensitivities;
    this.moved = moved;
  }

  /** The results with how steady they are and what moved. */
  public ResultsJson of(Dialogue dialogue) {
    var told = results.of(dialogue);
    var steady =
        sensitivities.of(dialogue.id(), surveys.of(dialogue.id())).stream()
            .flatMap(one -> one.trials().stream())
            .filter(Sensitivity.Trial::isTold)
            .map(ResultsJson.TrialJson::of)
            .toList();
    var lines =
        moved.of(dialogue).stream()
            .flatMap(one -> one.lines().stream())
            .flatMap(line -> ResultsJson.MovedJson.of(line).stream())
            .toList();
    return ResultsJson.of(told, steady, lines);
  }
}
