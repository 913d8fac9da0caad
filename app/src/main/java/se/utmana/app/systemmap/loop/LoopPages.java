package se.utmana.app.systemmap.loop;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.utmana.app.systemmap.analysis.Analyses;
import se.utmana.app.systemmap.analysis.Asking;
import se.utmana.app.systemmap.analysis.MapAnalysis;
import se.utmana.app.systemmap.change.Author;
import se.utmana.app.systemmap.position.Position;
import se.utmana.app.systemmap.position.Positions;
import se.utmana.app.systemmap.position.Stance;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Page;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** The pages of the loops of a map. */
@Controller
@RequestMapping("/spaces/{space}/maps/{map}/loops")
@OpenTo(Audience.SPACE_VISITOR)
class LoopPages {

  private final MapRooms rooms;
  private final Asking asking;
  private final Analyses analyses;
  private final LoopNames names;
  private final NameHistory naming;
  private final Positions positions;
  private final Notices notices;

  LoopPages(
      MapRooms rooms,
      Asking asking,
      Analyses analyses,
      LoopNames names,
      NameHistory naming,
      Positions positions,
      Notices notices) {
    this.rooms = rooms;
    this.asking = asking;
    this.analyses = analyses;
    this.names = names;
    this.naming = naming;
    this.positions = positions;
    this.notices = notices;
  }

  @Configuration(proxyBeanMethods = false)
  static class Section {

    @Bean
    MapTab loopsOfMap() {
      return new MapTab("systemmap.tab.loops", "loops", 40);
    }
  }

  @GetMapping
  Page list(
      Room room,
      @PathVariable UUID map,
      @RequestParam(defaultValue = "") String factor,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "false") boolean whole,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    return asking.of(
        inside,
        response,
        analysis -> {
          var chosen = factor(analysis, factor);
          return new LoopsPage(
              inside,
              LoopBook.of(analysis),
              names.list(inside.map()),
              chosen,
              Math.clamp(page, 1, 1_000),
              whole);
        });
  }

  private static @Nullable Factor factor(MapAnalysis analysis, String id) {
    return analysis.graph().content().factors().stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElse(null);
  }

  @GetMapping("/{loop}")
  Page read(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID loop,
      @RequestParam(defaultValue = "0") int step,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    return asking.of(
        inside,
        response,
        analysis -> page(inside, analysis, new LoopId(loop), step, null, FormErrors.NONE, texts));
  }

  @PostMapping("/{loop}")
  @OpenTo(Audience.SPACE_MEMBER)
  Object name(
      Room room,
      @PathVariable UUID map,
      @PathVariable UUID loop,
      @ModelAttribute LoopForm form,
      Texts texts,
      HttpServletResponse response) {
    var inside = rooms.enter(room, map);
    var analysis = analyses.get(inside.map());
    var asked = page(inside, analysis, new LoopId(loop), 0, form, FormErrors.NONE, texts);
    var before = asked.history().isEmpty() ? Phrase.EMPTY : asked.history().getFirst().name();
    var found = asked.loop();
    var links = found == null ? asked.history().getFirst().links() : found.linkIds();
    var phrase =
        form.written().isEmpty() ? Phrase.EMPTY : before.with(texts.language(), form.written());
    var refusal =
        LoopName.refusal(form.written())
            .or(() -> names.name(inside.map(), links, phrase, Author.in(room)));
    if (refusal.isPresent()) {
      var errors = FormErrors.of(refusal.get(), texts);
      return page(inside, analysis, new LoopId(loop), 0, form, errors, texts);
    }
    notices.leave(response, phrase.isEmpty() ? "systemmap.loop.unnamed" : "systemmap.loop.named");
    return "redirect:" + asked.address();
  }

  private LoopPage page(
      MapRoom inside,
      MapAnalysis analysis,
      LoopId id,
      int step,
      @Nullable LoopForm written,
      FormErrors errors,
      Texts texts) {
    var book = LoopBook.of(analysis);
    var history = names.history(inside.map(), id);
    var found = history.isEmpty() ? book.find(id) : book.of(history.getFirst().links());
    if (found.isEmpty() && history.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var now = found.map(loop -> Math.clamp(step, 0, loop.length())).orElse(0);
    var pictures = new LoopPictures(inside, analysis.graph(), texts);
    var called = history.isEmpty() ? "" : history.getFirst().name().in(texts.language());
    return new LoopPage(
        inside,
        id,
        analysis.graph(),
        found.orElse(null),
        history,
        naming.of(inside, history, texts),
        now,
        found.map(loop -> pictures.ring(loop, now)).orElse(null),
        found.flatMap(loop -> pictures.whole(loop, now)).orElse(null),
        disputes(inside, found),
        written == null ? new LoopForm(called) : written,
        errors);
  }

  private List<Position> disputes(MapRoom inside, Optional<FoundLoop> found) {
    return found.stream()
        .flatMap(loop -> loop.disputed().stream())
        .flatMap(link -> positions.of(inside.map(), link.id()).stream())
        .filter(one -> one.stance() == Stance.DISPUTE)
        .toList();
  }
}
