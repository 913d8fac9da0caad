package se.utmana.app.mission.handover;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** Where missions are handed over from one term of office to the next. */
@Controller
@RequestMapping("/spaces/{space}/missions")
@OpenTo(Audience.SPACE_LEADER)
class HandoverPages {

  private final Handovers handovers;
  private final HandoverDesk desk;
  private final Notices notices;

  HandoverPages(Handovers handovers, HandoverDesk desk, Notices notices) {
    this.handovers = handovers;
    this.desk = desk;
    this.notices = notices;
  }

  @PostMapping("/handovers")
  String collect(
      Room room,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate election,
      HttpServletResponse response) {
    handovers
        .collect(room.space().id(), election)
        .ifPresent(
            no -> {
              throw new RefusedException(no);
            });
    notices.leave(response, "mission.handover.collected");
    var begun =
        handovers.list(room.space().id()).stream()
            .filter(one -> one.election().equals(election))
            .findFirst()
            .orElseThrow();
    return "redirect:" + room.path(begun.path());
  }

  @GetMapping("/handovers/{handover}")
  @OpenTo(Audience.SPACE_VISITOR)
  HandoverPage read(Room room, @PathVariable UUID handover, Texts texts) {
    var found = desk.find(room, handover);
    var form = new HandoverForm(found.words().in(texts.language()), "", "");
    return desk.one(room, found, form, FormErrors.NONE);
  }

  @PostMapping("/handovers/{handover}/words")
  Object write(
      Room room,
      @PathVariable UUID handover,
      @Valid @ModelAttribute HandoverForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, handover);
    if (faults.hasErrors()) {
      return desk.one(room, found, form, FormErrors.of(faults, texts));
    }
    var words = found.words().with(texts.language(), form.words());
    var refusal = handovers.write(found, words);
    return answer(room, found, form, refusal, "mission.handover.words.saved", texts, response);
  }

  @PostMapping("/handovers/{handover}/freeze")
  Object freeze(
      Room room,
      @PathVariable UUID handover,
      @Valid @ModelAttribute HandoverForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, handover);
    var refusal = handovers.freeze(found);
    return answer(room, found, form, refusal, "mission.handover.frozen", texts, response);
  }

  @PostMapping("/handovers/{handover}/present")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  Object present(
      Room room,
      @PathVariable UUID handover,
      @Valid @ModelAttribute HandoverForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, handover);
    if (faults.hasErrors()) {
      return desk.one(room, found, form, FormErrors.of(faults, texts));
    }
    var receiver = Phrase.of(texts.language(), form.receiver());
    var account = room.viewer().requireAccount();
    var refusal = handovers.present(found, Role.COMMISSIONER, receiver, account);
    return answer(room, found, form, refusal, "mission.handover.presented", texts, response);
  }

  @PostMapping("/handovers/{handover}/receive")
  @OpenTo(Audience.SPACE_COMMISSIONER)
  Object receive(
      Room room,
      @PathVariable UUID handover,
      @Valid @ModelAttribute HandoverForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, handover);
    if (faults.hasErrors()) {
      return desk.one(room, found, form, FormErrors.of(faults, texts));
    }
    var reason = Phrase.of(texts.language(), form.reason());
    var account = room.viewer().requireAccount();
    var refusal = handovers.receive(found, Role.COMMISSIONER, reason, account);
    return answer(room, found, form, refusal, "mission.handover.received", texts, response);
  }

  private Object answer(
      Room room,
      Handover found,
      HandoverForm form,
      Optional<Refusal> refusal,
      String notice,
      Texts texts,
      HttpServletResponse response) {
    if (refusal.isPresent()) {
      return desk.one(room, found, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, notice);
    return "redirect:" + room.path(found.path());
  }
}
