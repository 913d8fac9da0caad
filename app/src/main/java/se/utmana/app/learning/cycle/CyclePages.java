package se.utmana.app.learning.cycle;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.utmana.app.learning.Changeable;
import se.utmana.app.portfolio.Days;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** The pages of the cycles. */
@Controller
@RequestMapping("/spaces/{space}/learning/cycles")
@OpenTo(Audience.SPACE_LEADER)
class CyclePages {

  private final Cycles cycles;
  private final Changeable changeable;
  private final Records records;
  private final Days days;
  private final Notices notices;

  CyclePages(Cycles cycles, Changeable changeable, Records records, Days days, Notices notices) {
    this.cycles = cycles;
    this.changeable = changeable;
    this.records = records;
    this.days = days;
    this.notices = notices;
  }

  @GetMapping("/{cycle}")
  @OpenTo(Audience.SPACE_VISITOR)
  CyclePage read(Room room, @PathVariable UUID cycle) {
    var space = room.space().id();
    var found = cycles.enter(space, cycle);
    var ending = found.ending();
    var changed = ending.changed();
    return new CyclePage(
        room,
        found,
        cycles.reflections(found).stream()
            .filter(one -> one.id().equals(ending.reflection()))
            .findFirst(),
        changed == null ? Optional.empty() : records.find(space, changed, room.viewer()),
        cycles.steps(found),
        records.line(space, cycle, room.viewer()),
        days.today());
  }

  @GetMapping("/new")
  CycleFormPage blank(Room room) {
    return new CycleFormPage(room, new CycleForm("", null, null, ""), FormErrors.NONE);
  }

  @PostMapping
  Object begin(
      Room room,
      @ModelAttribute CycleForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    if (faults.hasErrors()) {
      return new CycleFormPage(room, form, FormErrors.of(faults, texts));
    }
    var role = Objects.requireNonNull(room.role());
    return switch (cycles.begin(room.space().id(), form.draft(texts.language()), role)) {
      case Cycles.Outcome.Refused refused ->
          new CycleFormPage(room, form, FormErrors.of(refused.refusal(), texts));
      case Cycles.Outcome.Begun begun -> {
        notices.leave(response, "web.saved");
        yield "redirect:" + room.path(begun.cycle().path());
      }
    };
  }

  @GetMapping("/{cycle}/close")
  EndingPage ending(Room room, @PathVariable UUID cycle, Texts texts) {
    var found = cycles.enter(room.space().id(), cycle);
    return page(room, found, EndingForm.BLANK, FormErrors.NONE, texts);
  }

  @PostMapping("/{cycle}/close")
  Object close(
      Room room,
      @PathVariable UUID cycle,
      @ModelAttribute EndingForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = cycles.enter(room.space().id(), cycle);
    if (faults.hasErrors()) {
      return page(room, found, form, FormErrors.of(faults, texts), texts);
    }
    var refusal = cycles.close(found, form.ending(texts.language()), room);
    if (refusal.isPresent()) {
      return page(room, found, form, FormErrors.of(refusal.get(), texts), texts);
    }
    notices.leave(response, "web.saved");
    return "redirect:" + room.path(found.path());
  }

  private EndingPage page(Room room, Cycle found, EndingForm form, FormErrors errors, Texts texts) {
    return new EndingPage(
        room, found, cycles.reflections(found), changeable.changeable(room, texts), form, errors);
  }
}
