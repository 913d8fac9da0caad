package se.utmana.app.portfolio.logbook;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.portfolio.Days;
import se.utmana.app.portfolio.expedition.Expeditions;
import se.utmana.app.portfolio.observation.Media;
import se.utmana.app.portfolio.observation.Observations;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Where those on an expedition note what they see, and fetch photos and voice notes. */
@Controller
@RequestMapping("/spaces/{space}/portfolio/expeditions/{expedition}")
@OpenTo(Audience.SPACE_MEMBER)
class ObservationPages {

  private final Expeditions expeditions;
  private final Observations observations;
  private final Days days;
  private final Notices notices;

  ObservationPages(Expeditions expeditions, Observations observations, Days days, Notices notices) {
    this.expeditions = expeditions;
    this.observations = observations;
    this.days = days;
    this.notices = notices;
  }

  @GetMapping("/observe")
  ObservePage blank(
      Room room,
      @PathVariable UUID expedition,
      @RequestParam(required = false) @Nullable Integer stop) {
    var form = ObservationForm.at(stop, days.today());
    return page(room, expedition, form, FormErrors.NONE);
  }

  @PostMapping("/observations")
  Object note(
      Room room,
      @PathVariable UUID expedition,
      @Valid @ModelAttribute ObservationForm form,
      BindingResult faults,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Texts texts,
      HttpServletResponse response)
      throws IOException {
    var found = expeditions.enter(room.space().id(), expedition);
    if (faults.hasErrors()) {
      return page(room, expedition, form, FormErrors.of(faults, texts));
    }
    Media media = null;
    if (file != null && !file.isEmpty()) {
      switch (Media.take(file.getBytes())) {
        case Media.Taken.Refused refused -> {
          return page(room, expedition, form, FormErrors.of(refused.refusal(), texts));
        }
        case Media.Taken.Clean clean -> media = clean.media();
      }
    }
    var account = room.viewer().requireAccount();
    var refusal = observations.note(found, form.draft(media, account, texts.language()));
    if (refusal.isPresent()) {
      return page(room, expedition, form, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "portfolio.observation.noted");
    return "redirect:" + room.path(found.path()) + "/observe?stop=" + form.stop();
  }

  /** Never shown as a page of ours, whatever it claims to be. */
  @GetMapping("/observations/{observation}/file")
  ResponseEntity<byte[]> file(
      Room room, @PathVariable UUID expedition, @PathVariable UUID observation) {
    var media =
        observations
            .media(room.space().id(), expedition, observation)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var name =
        ContentDisposition.attachment()
            .filename("observation-" + observation + "." + media.kind().ending())
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(media.kind().type()))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(media.bytes());
  }

  private ObservePage page(Room room, UUID expedition, ObservationForm form, FormErrors errors) {
    var found = expeditions.enter(room.space().id(), expedition);
    return new ObservePage(room, expeditions.journey(found), form, errors);
  }
}
