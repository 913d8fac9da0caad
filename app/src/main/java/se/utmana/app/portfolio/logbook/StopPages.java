package se.utmana.app.portfolio.logbook;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.ExpeditionStop;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.expedition.Itinerary;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where stops are planned and agreed. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/expeditions/{expedition}/stops")
@OpenTo(Audience.SPACE_LEADER)
class StopPages {

  private static final ExpeditionStop NEW =
      ExpeditionStop.planned(0, Phrase.EMPTY, Phrase.EMPTY, null);

  private final Expeditions expeditions;
  private final Itinerary itinerary;
  private final Notices notices;

  StopPages(Expeditions expeditions, Itinerary itinerary, Notices notices) {
    this.expeditions = expeditions;
    this.itinerary = itinerary;
    this.notices = notices;
  }

  @GetMapping("/new")
  StopPage blank(Room room, @PathVariable UUID expedition) {
    var found = expeditions.enter(room.space().id(), expedition);
    return new StopPage(room, found, null, StopForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object add(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute StopForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    return put(room, expedition, null, form, faults, texts, response);
  }

  @GetMapping("/{number}")
  StopPage written(
      Room room, @PathVariable UUID expedition, @PathVariable int number, Texts texts) {
    var found = expeditions.enter(room.space().id(), expedition);
    var stop = find(found, number);
    var form = StopForm.of(stop, texts.language());
    return new StopPage(room, found, stop, form, FormErrors.NONE);
  }

  @PostMapping("/{number}")
  Object write(
      Room room,
      @PathVariable UUID expedition,
      @PathVariable int number,
      @Valid @ModelAttribute StopForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    return put(room, expedition, number, form, faults, texts, response);
  }

  private Object put(
      Room room,
      UUID expedition,
      @Nullable Integer number,
      StopForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    var stop = number == null ? null : find(found, number);
    if (faults.hasErrors()) {
      return new StopPage(room, found, stop, form, FormErrors.of(faults, texts));
    }
    var refusal = itinerary.put(found, form.stop(stop == null ? NEW : stop, texts.language()));
    if (refusal.isPresent()) {
      return new StopPage(room, found, stop, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  private ExpeditionStop find(Expedition expedition, int number) {
    return expeditions.journey(expedition).stops().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
