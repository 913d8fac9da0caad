package se.utmana.app.portfolio.measure;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.SurroundingsOf;
import se.utmana.app.portfolio.course.MoveForm;
import se.utmana.app.portfolio.course.MovePage;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;
import se.utmana.app.web.part.Choice;
import se.utmana.app.web.part.Crumb;

/** The pages of the measures. */
@Controller("portfolioMeasurePages")
@RequestMapping("/spaces/{space}/portfolio/measures")
@OpenTo(Audience.SPACE_LEADER)
class MeasurePages {

  private final Measures measures;
  private final SurroundingsOf around;
  private final Records records;
  private final Days days;
  private final Notices notices;

  MeasurePages(
      Measures measures, SurroundingsOf around, Records records, Days days, Notices notices) {
    this.measures = measures;
    this.around = around;
    this.records = records;
    this.days = days;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  MeasuresPage list(Room room) {
    var all = measures.list(room.space().id());
    return new MeasuresPage(room, all, around.room(room), days.today());
  }

  @GetMapping("/{measure}")
  @OpenTo(Audience.SPACE_VISITOR)
  MeasurePage read(Room room, @PathVariable UUID measure) {
    var found = measures.enter(room.space().id(), measure);
    var line = records.line(found.space(), measure, room.viewer());
    return new MeasurePage(room, found, around.room(room), measures.steps(found), line);
  }

  @GetMapping("/new")
  MeasureFormPage blank(
      Room room,
      @RequestParam(required = false) @Nullable UUID challenge,
      @RequestParam(required = false) @Nullable UUID lever) {
    return page(room, null, MeasureForm.blank(challenge, lever), FormErrors.NONE);
  }

  @PostMapping
  Object propose(
      Room room,
      @Valid @ModelAttribute MeasureForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return page(room, null, form, FormErrors.of(faults, texts));
    }
    var draft = form.draft(Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, texts.language());
    var account = room.viewer().requireAccount();
    return switch (measures.propose(room.space().id(), draft, account)) {
      case Measures.Outcome.Refused refused ->
          page(room, null, form, FormErrors.of(refused.refusal(), texts));
      case Measures.Outcome.Proposed proposed -> {
        notices.leave(response, "web.saved");
        yield "redirect:" + room.path(proposed.measure().path());
      }
    };
  }

  @GetMapping("/{measure}/edit")
  MeasureFormPage written(Room room, @PathVariable UUID measure, Texts texts) {
    var found = measures.enter(room.space().id(), measure);
    return page(room, found, MeasureForm.of(found, texts.language()), FormErrors.NONE);
  }

  @PostMapping("/{measure}")
  Object rewrite(
      Room room,
      @PathVariable UUID measure,
      @Valid @ModelAttribute MeasureForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = measures.enter(room.space().id(), measure);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts));
    }
    var before = found.draft();
    var draft = form.draft(before.title(), before.funding(), before.indicator(), texts.language());
    var refusal = measures.rewrite(found, draft, form.version());
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  /** Leaders and commissioners each see what they may do. */
  @GetMapping("/{measure}/move")
  @OpenTo(Audience.SPACE_MEMBER)
  MovePage moves(Room room, @PathVariable UUID measure, Texts texts) {
    var found = measures.enter(room.space().id(), measure);
    return moves(room, found, MoveForm.EMPTY, FormErrors.NONE, texts);
  }

  @PostMapping("/{measure}/move")
  @OpenTo(Audience.SPACE_MEMBER)
  Object move(
      Room room,
      @PathVariable UUID measure,
      @Valid @ModelAttribute MoveForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = measures.enter(room.space().id(), measure);
    if (faults.hasErrors()) {
      return moves(room, found, form, FormErrors.of(faults, texts), texts);
    }
    var role = Objects.requireNonNull(room.role());
    var reason = form.reasonIn(texts.language());
    var refusal =
        Stream.of(MeasureMove.values())
            .filter(move -> move.name().equals(form.move()))
            .findFirst()
            .map(move -> measures.move(found, move, role, reason))
            .orElse(Optional.of(Refusal.at("move", "portfolio.refused.move")));
    if (refusal.isPresent()) {
      return moves(room, found, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "portfolio.moved");
    return "redirect:" + room.path(found.path());
  }

  private static MovePage moves(
      Room room, Measure found, MoveForm form, FormErrors errors, Texts texts) {
    var choices =
        MeasureMove.open(found.state(), room.role()).stream()
            .map(move -> new Choice(move.name(), texts.get(move.key())))
            .toList();
    var path = room.path(found.path());
    var crumbs = List.of(new Crumb(found.title().in(texts.language()), path));
    return new MovePage(room, crumbs, found.title(), path, choices, form, errors);
  }

  private MeasureFormPage page(
      Room room, @Nullable Measure measure, MeasureForm form, FormErrors errors) {
    return new MeasureFormPage(room, measure, around.room(room), form, errors);
  }
}
