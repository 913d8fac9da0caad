package se.utmana.app.portfolio.logbook;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.expedition.Itinerary;
import se.utmana.app.portfolio.expedition.Question;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where questions are asked and settled. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/expeditions/{expedition}/questions")
@OpenTo(Audience.SPACE_LEADER)
class QuestionPages {

  private final Expeditions expeditions;
  private final Itinerary itinerary;
  private final Insights insights;
  private final Notices notices;

  QuestionPages(Expeditions expeditions, Itinerary itinerary, Insights insights, Notices notices) {
    this.expeditions = expeditions;
    this.itinerary = itinerary;
    this.insights = insights;
    this.notices = notices;
  }

  @GetMapping("/new")
  AskPage blank(Room room, @PathVariable UUID expedition) {
    var found = expeditions.enter(room.space().id(), expedition);
    return new AskPage(room, found, "", FormErrors.NONE);
  }

  @PostMapping
  Object ask(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute QuestionForm.Asked form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    if (faults.hasErrors()) {
      return new AskPage(room, found, form.text(), FormErrors.of(faults, texts));
    }
    var refusal = itinerary.ask(found, Phrase.of(texts.language(), form.text()));
    if (refusal.isPresent()) {
      return new AskPage(room, found, form.text(), FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  @GetMapping("/{number}")
  QuestionPage written(Room room, @PathVariable UUID expedition, @PathVariable int number) {
    var found = expeditions.enter(room.space().id(), expedition);
    return page(room, found, find(found, number), QuestionForm.Settled.EMPTY, FormErrors.NONE);
  }

  @PostMapping("/{number}")
  Object settle(
      Room room,
      @PathVariable UUID expedition,
      @PathVariable int number,
      @Valid @ModelAttribute QuestionForm.Settled form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    var question = find(found, number);
    if (faults.hasErrors()) {
      return page(room, found, question, form, FormErrors.of(faults, texts));
    }
    var refusal =
        itinerary.settle(
            found,
            question,
            Objects.requireNonNull(form.state()),
            Phrase.of(texts.language(), form.answer()),
            Phrase.of(texts.language(), form.next()),
            form.insight());
    if (refusal.isPresent()) {
      return page(room, found, question, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  private QuestionPage page(
      Room room,
      Expedition expedition,
      Question question,
      QuestionForm.Settled form,
      FormErrors errors) {
    var all = insights.list(expedition.space(), expedition.id().value());
    return new QuestionPage(room, expedition, question, all, form, errors);
  }

  private Question find(Expedition expedition, int number) {
    return expeditions.journey(expedition).questions().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
