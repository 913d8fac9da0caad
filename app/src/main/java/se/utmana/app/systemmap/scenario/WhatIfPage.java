package se.utmana.app.systemmap.scenario;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.systemmap.leverage.Leverage;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.FormPage;
import se.utmana.app.web.Language;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;

/**
 * What if: the pushes, and what the map says of them.
 *
 * @param outlook null when nothing is pushed
 * @param kept the scenarios of the map
 * @param opened the one that is looked at, null for a question that is not kept
 * @param with the one that this is compared with, null for none
 */
record WhatIfPage(
    MapRoom inside,
    MapAnalysis analysis,
    Pushes pushes,
    @Nullable Outlook outlook,
    List<Scenario> kept,
    @Nullable Scenario opened,
    @Nullable Scenario with,
    String name,
    FormErrors errors)
    implements FormPage {

  private static final int MOST_SUGGESTED = 5;

  List<Factor> pushed() {
    return analysis.graph().content().factors().stream()
        .filter(one -> pushes.of(one.id()) != 0)
        .toList();
  }

  /** Where people may begin: the factors that act most on others. */
  List<Factor> suggested() {
    return analysis.leverage().stream()
        .filter(one -> one.effects() > 0)
        .sorted(Comparator.comparingDouble(Leverage::influence).reversed())
        .limit(MOST_SUGGESTED)
        .map(one -> analysis.graph().factor(one.factor()))
        .toList();
  }

  /** The factors that can be pushed too. */
  List<Choice> others(Language language) {
    return analysis.graph().content().factors().stream()
        .filter(one -> pushes.of(one.id()) == 0)
        .map(one -> new Choice(one.id().toString(), one.label().in(language)))
        .toList();
  }

  List<Choice> scenarios(Language language) {
    return kept.stream()
        .map(one -> new Choice(one.id().toString(), one.name().in(language)))
        .toList();
  }

  String compared() {
    return with == null ? "" : with.id().toString();
  }

  /** The address that shows this to whoever it is sent to. */
  String address() {
    var query = pushes.query();
    var other = with == null ? "" : "&with=" + with.id();
    return inside.path("what-if") + (query.isEmpty() ? "" : "?" + query + other);
  }

  /** The key of how far a factor is pushed. */
  String push(Factor factor) {
    int push = pushes.of(factor.id());
    return "systemmap.push." + (push < 0 ? "down." : "up.") + Math.abs(push);
  }

  String says(EffectRow.Decider decider, Texts texts) {
    return analysis.graph().content().says(decider.link(), texts);
  }
}
