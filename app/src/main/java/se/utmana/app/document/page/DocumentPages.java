package se.utmana.app.document.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.document.DocumentStep;
import se.utmana.app.document.Documents;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Texts;

/** The documents of a space: drafting them, reading them, taking them further. */
@Controller
@RequestMapping("/spaces/{space}/documents")
@OpenTo(Audience.SPACE_VISITOR)
class DocumentPages {

  private final Documents documents;
  private final DocumentDesk desk;
  private final Notices notices;

  DocumentPages(Documents documents, DocumentDesk desk, Notices notices) {
    this.documents = documents;
    this.desk = desk;
    this.notices = notices;
  }

  @GetMapping
  DocumentsPage list(Room room) {
    return new DocumentsPage(room, desk.list(room));
  }

  @GetMapping("/new")
  @OpenTo(Audience.SPACE_MEMBER)
  NewDocumentPage blank(Room room) {
    return desk.blank(room, new DocumentForm("", ""), FormErrors.NONE);
  }

  @PostMapping
  @OpenTo(Audience.SPACE_MEMBER)
  Object draft(
      Room room,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String title,
      Texts texts,
      HttpServletResponse response) {
    var form = new DocumentForm(kind, title);
    if (form.what().isEmpty()) {
      var refusal = Refusal.at("kind", "document.refused.kind");
      return desk.blank(room, form, FormErrors.of(refusal, texts));
    }
    var outcome =
        documents.draft(room, form.what().get(), form.title(), texts.language(), form.subject());
    return switch (outcome) {
      case Documents.Outcome.Refused no ->
          desk.blank(room, form, FormErrors.of(no.refusal(), texts));
      case Documents.Outcome.Made made -> {
        notices.leave(response, "document.drafted");
        yield "redirect:" + room.path(made.document().path());
      }
    };
  }

  @GetMapping("/{document}")
  DocumentPage read(Room room, @PathVariable UUID document) {
    return desk.page(room, desk.find(room, document), "", FormErrors.NONE);
  }

  @PostMapping("/{document}/refresh")
  @OpenTo(Audience.SPACE_MEMBER)
  Object refresh(
      Room room, @PathVariable UUID document, Texts texts, HttpServletResponse response) {
    var found = desk.find(room, document);
    return answer(
        documents.refresh(room, found), room, document, "", "document.refreshed", texts, response);
  }

  @PostMapping("/{document}/steps")
  @OpenTo(Audience.SPACE_MEMBER)
  Object take(
      Room room,
      @PathVariable UUID document,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String reference,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, document);
    var taken =
        DocumentStep.named(step)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    var refusal = documents.take(found, taken, room.role(), reference);
    return answer(refusal, room, document, reference, taken.done(), texts, response);
  }

  private Object answer(
      Optional<Refusal> refusal,
      Room room,
      UUID document,
      String reference,
      String done,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, document);
    if (refusal.isPresent()) {
      return desk.page(room, found, reference, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, done);
    return "redirect:" + room.path(found.path());
  }
}
