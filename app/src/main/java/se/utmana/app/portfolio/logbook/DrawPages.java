package se.utmana.app.portfolio.logbook;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.challenge.ChallengeId;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.MapContent;
import se.utmana.app.systemmap.SystemMap;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where insights change the maps of the challenge that the expedition was about. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/expeditions/{expedition}/insights/{insight}/map")
@OpenTo(Audience.SPACE_MEMBER)
class DrawPages {

  private final Expeditions expeditions;
  private final Insights insights;
  private final SystemMaps maps;
  private final Drawing drawing;
  private final Notices notices;

  DrawPages(
      Expeditions expeditions,
      Insights insights,
      SystemMaps maps,
      Drawing drawing,
      Notices notices) {
    this.expeditions = expeditions;
    this.insights = insights;
    this.maps = maps;
    this.drawing = drawing;
    this.notices = notices;
  }

  @GetMapping
  DrawPage blank(
      Room room,
      @PathVariable UUID expedition,
      @PathVariable UUID insight,
      @RequestParam(required = false) @Nullable UUID map) {
    var form = new DrawForm(map, "", null, null, null);
    return page(room, expedition, insight, form, FormErrors.NONE);
  }

  @PostMapping
  Object draw(
      Room room,
      @PathVariable UUID expedition,
      @PathVariable UUID insight,
      @Valid @ModelAttribute DrawForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, expedition, insight, form, FormErrors.of(faults, texts));
    }
    var chosen =
        chosen(maps(room, expedition), form)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var found = find(room, expedition, insight);
    var refusal = drawing.draw(room, chosen, found, form, texts.language());
    if (refusal.isPresent()) {
      return page(room, expedition, insight, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "portfolio.draw.done");
    return "redirect:" + room.path(found.path());
  }

  private DrawPage page(
      Room room, UUID expedition, UUID insight, DrawForm form, FormErrors errors) {
    var all = maps(room, expedition);
    var content = chosen(all, form).map(maps::content).orElse(MapContent.EMPTY);
    return new DrawPage(room, find(room, expedition, insight), all, content, form, errors);
  }

  /** The first map when none is named. */
  private static Optional<SystemMap> chosen(List<SystemMap> all, DrawForm form) {
    return all.stream()
        .filter(one -> form.map() == null || one.id().value().equals(form.map()))
        .findFirst();
  }

  private List<SystemMap> maps(Room room, UUID expedition) {
    var found = expeditions.enter(room.space().id(), expedition);
    return maps.listOf(found.space(), new ChallengeId(found.challenge()));
  }

  private Insight find(Room room, UUID expedition, UUID insight) {
    return insights.list(room.space().id(), expedition).stream()
        .filter(one -> one.id().equals(insight))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
