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
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.observation.Insight;
import se.utmana.app.portfolio.observation.Insights;
import se.utmana.app.portfolio.observation.Observations;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** Where observations become insights. */
@Controller("expeditionInsightPages")
@RequestMapping("/spaces/{space}/portfolio/expeditions/{expedition}/insights")
@OpenTo(Audience.SPACE_MEMBER)
class InsightPages {

  private final Expeditions expeditions;
  private final Observations observations;
  private final Insights insights;
  private final Records records;
  private final Notices notices;

  InsightPages(
      Expeditions expeditions,
      Observations observations,
      Insights insights,
      Records records,
      Notices notices) {
    this.expeditions = expeditions;
    this.observations = observations;
    this.insights = insights;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping("/new")
  InsightFormPage blank(Room room, @PathVariable UUID expedition) {
    return page(room, expedition, InsightForm.EMPTY, FormErrors.NONE);
  }

  @PostMapping
  Object write(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute InsightForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    if (faults.hasErrors()) {
      return page(room, expedition, form, FormErrors.of(faults, texts));
    }
    var outcome =
        insights.write(
            found,
            Phrase.of(texts.language(), form.text()),
            Phrase.of(texts.language(), form.surprise()),
            form.observations(),
            Objects.requireNonNull(room.role()));
    return switch (outcome) {
      case Insights.Outcome.Refused refused ->
          page(room, expedition, form, FormErrors.of(refused.refusal(), texts));
      case Insights.Outcome.Written written -> {
        notices.leave(response, "portfolio.insight.written");
        yield "redirect:" + room.path(written.insight().path());
      }
    };
  }

  @GetMapping("/{insight}")
  @OpenTo(Audience.SPACE_VISITOR)
  InsightPage read(Room room, @PathVariable UUID expedition, @PathVariable UUID insight) {
    var found = expeditions.enter(room.space().id(), expedition);
    var written =
        insights.list(found.space(), expedition).stream()
            .filter(one -> one.id().equals(insight))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var rests =
        observations.list(found.space(), expedition).stream()
            .filter(one -> isUnder(written, one.id()))
            .toList();
    var line = records.line(found.space(), insight, room.viewer());
    return new InsightPage(room, found, written, rests, line);
  }

  private static boolean isUnder(Insight insight, UUID observation) {
    return insight.observations().contains(observation);
  }

  private InsightFormPage page(Room room, UUID expedition, InsightForm form, FormErrors errors) {
    var found = expeditions.enter(room.space().id(), expedition);
    var all = observations.list(found.space(), expedition);
    return new InsightFormPage(room, expeditions.journey(found), all, form, errors);
  }
}
