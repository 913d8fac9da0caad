package se.utmana.app.portfolio.logbook;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.portfolio.SurroundingsOf;
import se.utmana.app.portfolio.expedition.Expedition;
import se.utmana.app.portfolio.expedition.Expeditions;
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

/** The pages where expeditions are read and planned. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/expeditions")
@OpenTo(Audience.SPACE_LEADER)
class ExpeditionPages {

  private final Expeditions expeditions;
  private final Observations observations;
  private final Insights insights;
  private final SurroundingsOf around;
  private final Records records;
  private final Notices notices;

  ExpeditionPages(
      Expeditions expeditions,
      Observations observations,
      Insights insights,
      SurroundingsOf around,
      Records records,
      Notices notices) {
    this.expeditions = expeditions;
    this.observations = observations;
    this.insights = insights;
    this.around = around;
    this.records = records;
    this.notices = notices;
  }

  @GetMapping("/{expedition}")
  @OpenTo(Audience.SPACE_VISITOR)
  ExpeditionPage read(Room room, @PathVariable UUID expedition) {
    var found = expeditions.enter(room.space().id(), expedition);
    return new ExpeditionPage(
        room,
        expeditions.journey(found),
        around.room(room),
        observations.list(found.space(), expedition),
        insights.list(found.space(), expedition),
        expeditions.reflection(found),
        expeditions.steps(found),
        records.line(found.space(), expedition, room.viewer()));
  }

  /**
   * @param challenge the challenge that it comes from, where that is known
   * @param lever the leverage point that it looks at, where that is known
   * @param about another record that it comes from, such as a link of a system map
   */
  @GetMapping("/new")
  ExpeditionFormPage blank(
      Room room,
      @RequestParam(required = false) @Nullable UUID challenge,
      @RequestParam(required = false) @Nullable UUID lever,
      @RequestParam(required = false) @Nullable UUID about,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String question) {
    var form = ExpeditionForm.blank(challenge, lever, about, title, question);
    return page(room, null, form, FormErrors.NONE);
  }

  @PostMapping
  Object plan(
      Room room,
      @Valid @ModelAttribute ExpeditionForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, null, form, FormErrors.of(faults, texts));
    }
    var language = texts.language();
    var plan = form.plan(Phrase.EMPTY, false, language);
    var account = room.viewer().requireAccount();
    return switch (expeditions.plan(room.space().id(), plan, form.asked(language), account)) {
      case Expeditions.Outcome.Refused refused ->
          page(room, null, form, FormErrors.of(refused.refusal(), texts));
      case Expeditions.Outcome.Planned planned -> {
        var about = form.about();
        if (about != null) {
          expeditions.comesFrom(planned.expedition(), about);
        }
        notices.leave(response, "portfolio.expedition.planned");
        yield "redirect:" + room.path(planned.expedition().path());
      }
    };
  }

  @GetMapping("/{expedition}/edit")
  ExpeditionFormPage written(Room room, @PathVariable UUID expedition, Texts texts) {
    var found = expeditions.enter(room.space().id(), expedition);
    return page(room, found, ExpeditionForm.of(found, texts.language()), FormErrors.NONE);
  }

  @PostMapping("/{expedition}")
  Object rewrite(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute ExpeditionForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = expeditions.enter(room.space().id(), expedition);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var plan = form.plan(found.title(), found.plan().illustrative(), texts.language());
    var refusal = expeditions.rewrite(found.at(form.version()), plan);
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  private ExpeditionFormPage page(
      Room room, @Nullable Expedition expedition, ExpeditionForm form, FormErrors errors) {
    return new ExpeditionFormPage(room, expedition, around.room(room), form, errors);
  }
}
