package se.utmana.app.mission.mandate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import se.utmana.app.mission.Casts;
import se.utmana.app.mission.Journal;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where the mandates of a space are read and written. */
@Controller
@RequestMapping("/spaces/{space}/missions/mandates")
@OpenTo(Audience.SPACE_LEADER)
class MandatePages {

  private final Mandates mandates;
  private final Casts casts;
  private final Journal journal;
  private final Notices notices;

  MandatePages(Mandates mandates, Casts casts, Journal journal, Notices notices) {
    this.mandates = mandates;
    this.casts = casts;
    this.journal = journal;
    this.notices = notices;
  }

  @GetMapping
  @OpenTo(Audience.SPACE_VISITOR)
  MandatesPage list(Room room) {
    var found = mandates.list(room.space().id());
    var cast = casts.of(room.space().id(), found.stream().map(Mandate::actor));
    return new MandatesPage(room, found, cast, journal.today());
  }

  @GetMapping("/new")
  MandateFormPage blank(Room room) {
    return page(room, Ids.next(), true, MandateForm.EMPTY, FormErrors.NONE);
  }

  @GetMapping("/{mandate}/edit")
  MandateFormPage written(Room room, @PathVariable UUID mandate, Language language) {
    var found =
        mandates
            .find(room.space().id(), mandate)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return page(room, mandate, false, MandateForm.of(found, language), FormErrors.NONE);
  }

  @PostMapping("/{mandate}")
  Object put(
      Room room,
      @PathVariable UUID mandate,
      @Valid @ModelAttribute MandateForm form,
      BindingResult faults,
      Texts texts,
      HttpServletResponse response) {
    var earlier = mandates.find(room.space().id(), mandate).orElse(null);
    if (faults.hasErrors()) {
      return page(room, mandate, earlier == null, form, FormErrors.of(faults, texts));
    }
    var refusal = mandates.put(room.space().id(), form.over(mandate, earlier, texts.language()));
    if (refusal.isPresent()) {
      return page(room, mandate, earlier == null, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "mission.mandate.saved");
    return "redirect:" + room.path("missions/mandates");
  }

  private MandateFormPage page(
      Room room, UUID id, boolean isNew, MandateForm form, FormErrors errors) {
    return new MandateFormPage(room, id, isNew, casts.of(room.space().id()), form, errors);
  }
}
