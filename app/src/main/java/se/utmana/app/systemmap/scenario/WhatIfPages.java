package se.utmana.app.systemmap.scenario;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.MapTab;
import se.utmana.app.systemmap.analysis.Analyses;
import se.utmana.app.systemmap.analysis.Asking;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.systemmap.analysis.Result;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** The pages that say what would happen if. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}")
@OpenTo(Audience.SPACE_VISITOR)
class WhatIfPages {

  private final MapRooms rooms;
  private final Asking asking;
  private final Analyses analyses;
  private final MapAnswers answers;
  private final Scenarios scenarios;
  private final Notices notices;

  WhatIfPages(
      MapRooms rooms,
      Asking asking,
      Analyses analyses,
      MapAnswers answers,
      Scenarios scenarios,
      Notices notices) {
    this.rooms = rooms;
    this.asking = asking;
    this.analyses = analyses;
    this.answers = answers;
    this.scenarios = scenarios;
    this.notices = notices;
  }

  @Configuration(proxyBeanMethods = false)
  static class Section {

    @Bean
    MapTab whatIfOfMap() {
      return new MapTab("systemmap.tab.whatif", "what-if", 60);
    }
  }

  /**
   * Asks the map.
   *
   * @param add a factor that is pushed too
   * @param with a scenario to compare with
   */
  @GetMapping("/what-if")
  Page ask(
      Room room,
      @PathVariable UUID map,
      @RequestParam(defaultValue = "") List<String> factor,
      @RequestParam(defaultValue = "") List<Integer> push,
      @RequestParam(defaultValue = "") String add,
      @RequestParam(required = false) @Nullable UUID with,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var pushes = Pushes.of(factor, push);
    var all = add.isEmpty() ? pushes : pushes.and(add);
    return page(inside, all, null, with, response);
  }

  @GetMapping("/scenarios/{scenario}")
  Page read(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID scenario,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var found = find(inside, scenario);
    return page(inside, found.pushes(), found, null, response);
  }

  @PostMapping("/scenarios")
  @OpenTo(Audience.SPACE_MEMBER)
  Object keep(
      Room room,
      @PathVariable UUID map,
      @RequestParam(defaultValue = "") List<String> factor,
      @RequestParam(defaultValue = "") List<Integer> push,
      @RequestParam(defaultValue = "") String name,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var analysis = analyses.get(inside.map());
    var pushes = Pushes.of(factor, push).on(analysis.graph());
    var refusal = Scenario.refusal(name, pushes);
    if (refusal.isPresent()) {
      var asked = pushes.isEmpty() ? null : answers.get(analysis, pushes);
      var errors = FormErrors.of(refusal.get(), texts);
      return page(inside, analysis, pushes, asked, null, null, null, name, errors);
    }
    var phrase = Phrase.of(texts.language(), name.strip());
    var kept = scenarios.keep(inside.map(), phrase, pushes, Author.in(room));
    notices.leave(response, "systemmap.scenario.kept");
    return "redirect:" + inside.path("scenarios/" + kept.id());
  }

  @PostMapping("/scenarios/{scenario}/remove")
  @OpenTo(Audience.SPACE_MEMBER)
  String remove(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID scenario,
      HttpServletResponse response) {
    return put(room, map, scenario, true, response);
  }

  @PostMapping("/scenarios/{scenario}/restore")
  @OpenTo(Audience.SPACE_MEMBER)
  String restore(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID scenario,
      HttpServletResponse response) {
    return put(room, map, scenario, false, response);
  }

  private String put(
      Room room, UUID map, UUID scenario, boolean removed, HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var found = find(inside, scenario);
    if (!found.isOf(room)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    scenarios.remove(inside.map(), found, removed);
    notices.leave(response, removed ? "systemmap.scenario.removed" : "systemmap.scenario.restored");
    return "redirect:" + inside.path("scenarios/" + scenario);
  }

  private Page page(
      MapRoom inside,
      Pushes pushes,
      @Nullable Scenario opened,
      @Nullable UUID with,
      HttpServletResponse response) {
    var other = with == null ? null : scenarios.find(inside.map(), with).orElse(null);
    return asking.of(
        inside,
        response,
        analysis -> page(inside, analysis, pushes.on(analysis.graph()), opened, other, response));
  }

  private Page page(
      MapRoom inside,
      MapAnalysis analysis,
      Pushes pushes,
      @Nullable Scenario opened,
      @Nullable Scenario with,
      HttpServletResponse response) {
    if (pushes.isEmpty()) {
      return page(inside, analysis, pushes, null, null, opened, with, "", FormErrors.NONE);
    }
    return asking.of(
        inside,
        response,
        answers.of(analysis, pushes),
        asked ->
            page(
                inside,
                analysis,
                pushes,
                asked,
                other(analysis, with),
                opened,
                with,
                "",
                FormErrors.NONE));
  }

  /** What is compared with is left out while it is being computed. */
  private @Nullable Asked other(MapAnalysis analysis, @Nullable Scenario with) {
    if (with == null) {
      return null;
    }
    var pushes = with.pushes().on(analysis.graph());
    var result = pushes.isEmpty() ? null : answers.of(analysis, pushes);
    return result instanceof Result.Ready<Asked> ready ? ready.value() : null;
  }

  private WhatIfPage page(
      MapRoom inside,
      MapAnalysis analysis,
      Pushes pushes,
      @Nullable Asked asked,
      @Nullable Asked other,
      @Nullable Scenario opened,
      @Nullable Scenario with,
      String name,
      FormErrors errors) {
    var outlook = asked == null ? null : Outlook.of(analysis.graph(), pushes, asked, other);
    var kept = scenarios.list(inside.map());
    return new WhatIfPage(inside, analysis, pushes, outlook, kept, opened, with, name, errors);
  }

  private Scenario find(MapRoom inside, UUID scenario) {
    return scenarios
        .find(inside.map(), scenario)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
