package se.utmana.app.systemmap.leverage;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.space.Room;
import se.utmana.app.systemmap.Factor;
import se.utmana.app.systemmap.MapRoom;
import se.utmana.app.systemmap.MapRooms;
import se.utmana.app.systemmap.MapTab;
import se.utmana.app.systemmap.SystemMaps;
import se.utmana.app.systemmap.analysis.Asking;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** The pages where leverage is looked at, and leverage points are chosen. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/leverage")
@OpenTo(Audience.SPACE_LEADER)
class LeverPages {

  private final MapRooms rooms;
  private final SystemMaps maps;
  private final Asking asking;
  private final Levers levers;
  private final LeverCourse course;
  private final Records records;
  private final Notices notices;

  LeverPages(
      MapRooms rooms,
      SystemMaps maps,
      Asking asking,
      Levers levers,
      LeverCourse course,
      Records records,
      Notices notices) {
    this.rooms = rooms;
    this.maps = maps;
    this.asking = asking;
    this.levers = levers;
    this.course = course;
    this.records = records;
    this.notices = notices;
  }

  @Configuration(proxyBeanMethods = false)
  static class Section {

    @Bean
    MapTab leverageOfMap() {
      return new MapTab("systemmap.tab.leverage", "leverage", 50);
    }
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  Page list(
      Room room,
      @PathVariable UUID map,
      @RequestParam(defaultValue = "") String sort,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var column =
        Stream.of(Column.values())
            .filter(one -> one.name().equals(sort.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElse(Column.INFLUENCE);
    return asking.of(
        inside,
        response,
        analysis -> LeveragePage.of(inside, analysis, levers.standing(inside.map()), column));
  }

  @GetMapping("/new")
  ChoosePage blank(
      Room room, @PathVariable UUID map, @RequestParam(defaultValue = "") String factor) {
    var inside = rooms.enter(room, map);
    return page(inside, new LeverForm(factor, "", ""), FormErrors.NONE);
  }

  @PostMapping
  Object choose(
      Room room,
      @PathVariable UUID map,
      @ModelAttribute LeverForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var factor = factor(inside, form.factor());
    var reason = Phrase.of(texts.language(), form.reason());
    var outcome =
        levers.choose(inside.map(), factor.id(), form.point(), reason, false, Author.in(room));
    return switch (outcome) {
      case Levers.Outcome.Refused refused ->
          page(inside, form, FormErrors.of(refused.refusal(), texts));
      case Levers.Outcome.Chosen chosen -> {
        notices.leave(response, "systemmap.lever.chosen");
        yield "redirect:" + inside.path("leverage/" + chosen.lever().id());
      }
    };
  }

  @GetMapping("/{lever}")
  @OpenTo(Audience.SPACE_VISITOR)
  LeverPage read(Room room, @PathVariable UUID map, @PathVariable UUID lever, Texts texts) {
    var inside = rooms.enter(room, map);
    return page(inside, find(inside, lever), LeverForm.EMPTY, FormErrors.NONE, texts);
  }

  @PostMapping("/{lever}/withdraw")
  Object withdraw(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID lever,
      @ModelAttribute LeverForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var found = find(inside, lever);
    var reason = Phrase.of(texts.language(), form.reason());
    var refusal = levers.withdraw(inside.map(), found.id(), reason, Author.in(room));
    if (refusal.isPresent()) {
      return page(inside, found, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "systemmap.lever.withdrawn");
    return "redirect:" + inside.path("leverage");
  }

  private ChoosePage page(MapRoom inside, LeverForm form, FormErrors errors) {
    return new ChoosePage(inside, factor(inside, form.factor()), form, errors);
  }

  private LeverPage page(
      MapRoom inside, Lever lever, LeverForm form, FormErrors errors, Texts texts) {
    var room = inside.room();
    return new LeverPage(
        inside,
        lever,
        maps.content(inside.map()).findFactor(lever.factor()).orElse(null),
        course.of(inside, lever, texts),
        records.line(room.space().id(), lever.id().value(), room.viewer()),
        form,
        errors);
  }

  private Lever find(MapRoom inside, UUID lever) {
    return levers
        .find(inside.map(), lever)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Factor factor(MapRoom inside, String id) {
    return maps.content(inside.map()).factors().stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
