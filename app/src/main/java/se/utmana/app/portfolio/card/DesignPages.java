package se.utmana.app.portfolio.card;

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
import se.utmana.app.portfolio.experiment.Care;
import se.utmana.app.portfolio.experiment.Design;
import se.utmana.app.portfolio.experiment.Experiment;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.portfolio.experiment.Hypothesis;
import se.utmana.app.portfolio.experiment.Prediction;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Texts;

/** The pages where experiments are designed. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/experiments")
@OpenTo(Audience.SPACE_LEADER)
class DesignPages {

  private final Experiments experiments;
  private final SurroundingsOf around;
  private final Notices notices;

  DesignPages(Experiments experiments, SurroundingsOf around, Notices notices) {
    this.experiments = experiments;
    this.around = around;
    this.notices = notices;
  }

  /**
   * @param follows an experiment whose design it begins with
   */
  @GetMapping("/new")
  DesignPage blank(
      Room room,
      @RequestParam(required = false) @Nullable UUID challenge,
      @RequestParam(required = false) @Nullable UUID lever,
      @RequestParam(required = false) @Nullable UUID assumption,
      @RequestParam(required = false) @Nullable UUID insight,
      @RequestParam(required = false) @Nullable UUID follows,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String because,
      Texts texts) {
    var before =
        follows == null ? DesignForm.EMPTY : experiments.enter(room.space().id(), follows).design();
    var design = begun(before, challenge, lever, assumption);
    var words = worded(design, title, because, texts);
    var form = DesignForm.of(words, texts.language(), 0, insight, follows);
    return page(room, null, form, FormErrors.NONE);
  }

  /** With words that the address brings, where nothing is said yet. */
  private static Design worded(Design design, String title, String because, Texts texts) {
    var language = texts.language();
    var hypothesis = design.hypothesis();
    return new Design(
        design.title().isEmpty() ? Phrase.of(language, title) : design.title(),
        design.challenge(),
        new Hypothesis(
            hypothesis.doing(),
            hypothesis.effect(),
            hypothesis.because().isEmpty() ? Phrase.of(language, because) : hypothesis.because()),
        design.method(),
        design.metric(),
        design.stopRule(),
        design.care(),
        design.prediction(),
        design.from(),
        design.to(),
        design.illustrative());
  }

  /** The days, the consent and what is expected belong to each experiment alone. */
  private static Design begun(
      Design before, @Nullable UUID challenge, @Nullable UUID lever, @Nullable UUID assumption) {
    var care = before.care();
    var prediction = before.prediction();
    return new Design(
        before.title(),
        challenge == null ? before.challenge() : challenge,
        before.hypothesis(),
        before.method(),
        before.metric(),
        before.stopRule(),
        new Care(
            care.host(),
            Phrase.EMPTY,
            null,
            care.affected(),
            care.ethics(),
            care.risks(),
            care.budget()),
        new Prediction(
            null,
            Phrase.EMPTY,
            lever == null ? prediction.lever() : lever,
            prediction.push(),
            assumption == null ? prediction.assumption() : assumption),
        null,
        null,
        false);
  }

  @PostMapping
  Object begin(
      Room room,
      @Valid @ModelAttribute DesignForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, null, form, FormErrors.of(faults, texts));
    }
    var design = form.design(DesignForm.EMPTY, texts.language());
    var account = room.viewer().requireAccount();
    var outcome =
        experiments.begin(room.space().id(), design, form.insight(), form.follows(), account);
    return switch (outcome) {
      case Experiments.Outcome.Refused refused ->
          page(room, null, form, FormErrors.of(refused.refusal(), texts));
      case Experiments.Outcome.Begun begun -> {
        notices.leave(response, "portfolio.experiment.begun");
        yield "redirect:" + room.path(begun.experiment().path());
      }
    };
  }

  @GetMapping("/{experiment}/edit")
  DesignPage written(Room room, @PathVariable UUID experiment, Texts texts) {
    var found = experiments.enter(room.space().id(), experiment);
    return page(room, found, form(found, texts), FormErrors.NONE);
  }

  @PostMapping("/{experiment}")
  Object rewrite(
      Room room,
      @PathVariable UUID experiment,
      @Valid @ModelAttribute DesignForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = experiments.enter(room.space().id(), experiment);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var design = form.design(found.design(), texts.language());
    var refusal = experiments.rewrite(found.at(form.version()), design);
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  /** The design again, with what keeps it from being locked beside the field. */
  DesignPage unready(Room room, Experiment found, FormErrors errors, Texts texts) {
    return page(room, found, form(found, texts), errors);
  }

  private static DesignForm form(Experiment found, Texts texts) {
    return DesignForm.of(found.design(), texts.language(), found.version(), found.insight());
  }

  private DesignPage page(
      Room room, @Nullable Experiment experiment, DesignForm form, FormErrors errors) {
    return new DesignPage(room, experiment, around.room(room), form, errors);
  }
}
