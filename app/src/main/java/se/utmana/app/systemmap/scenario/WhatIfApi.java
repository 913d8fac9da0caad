package se.utmana.app.systemmap.scenario;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.analysis.systemmap.whatif.Certainty;
import se.utmana.analysis.systemmap.whatif.Effect;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.FactorId;
import se.utmana.app.systemmap.LinkId;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.analysis.Analyses;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;

/** What if, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_VISITOR)
class WhatIfApi {

  private final MapRooms rooms;
  private final Analyses analyses;
  private final MapAnswers answers;
  private final Scenarios scenarios;

  WhatIfApi(MapRooms rooms, Analyses analyses, MapAnswers answers, Scenarios scenarios) {
    this.rooms = rooms;
    this.analyses = analyses;
    this.answers = answers;
    this.scenarios = scenarios;
  }

  /** A question as programs ask it: for each factor how far it is pushed, −3 to 3. */
  record QuestionInput(Map<String, Integer> pushes) {}

  /**
   * An answer as programs read it.
   *
   * @param runs how many runs settled
   * @param settled whether the usual way, whose sizes are told, settled
   */
  record AnswerView(int runs, int unsettled, boolean settled, List<EffectView> effects) {}

  /**
   * What a push does to a factor.
   *
   * @param size of the change the usual way, −1 to 1
   * @param rises the share of the settled runs in which it rises
   * @param falls the share in which it falls
   * @param deciding the links that decide it, for a factor of which it depends
   */
  record EffectView(
      FactorId factor,
      Effect.Way direction,
      Certainty certainty,
      double size,
      double rises,
      double falls,
      List<LinkId> deciding) {}

  /** A question that somebody has kept. */
  record ScenarioView(UUID id, Phrase name, Map<String, Integer> pushes) {}

  @PostMapping("/what-if")
  AnswerView ask(Room room, @PathVariable UUID map, @RequestBody QuestionInput question) {
    var inside = rooms.enter(room, map);
    var analysis = analyses.get(inside.map());
    var pushes = new Pushes(question.pushes()).on(analysis.graph());
    if (pushes.isEmpty()) {
      throw new RefusedException(Refusal.at("pushes", "systemmap.refused.scenarioEmpty"));
    }
    var asked = answers.get(analysis, pushes);
    var rows = Outlook.of(analysis.graph(), pushes, asked, null).rows();
    return new AnswerView(
        asked.runs(),
        asked.unsettled(),
        asked.isSettled(),
        rows.stream().map(WhatIfApi::view).toList());
  }

  @GetMapping("/scenarios")
  List<ScenarioView> list(Room room, @PathVariable UUID map) {
    return scenarios.list(rooms.enter(room, map).map()).stream()
        .map(one -> new ScenarioView(one.id(), one.name(), one.pushes().byFactor()))
        .toList();
  }

  private static EffectView view(EffectRow row) {
    var effect = row.effect();
    return new EffectView(
        row.factor().id(),
        effect.direction(),
        effect.certainty(),
        effect.size(),
        effect.rises(),
        effect.falls(),
        row.deciding().stream().map(one -> one.link().id()).toList());
  }
}
