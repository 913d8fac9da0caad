package se.utmana.app.document.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.document.Document;
import se.utmana.app.document.Documents;
import se.utmana.app.document.kind.Outline;
import se.utmana.app.document.kind.Skeletons;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Notices;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Texts;

/** Writing in the sections of a document. */
@Controller
@RequestMapping("/spaces/{space}/documents/{document}/sections/{section}")
@OpenTo(Audience.SPACE_MEMBER)
class SectionPages {

  private final Documents documents;
  private final DocumentDesk desk;
  private final Notices notices;

  SectionPages(Documents documents, DocumentDesk desk, Notices notices) {
    this.documents = documents;
    this.desk = desk;
    this.notices = notices;
  }

  @GetMapping
  SectionPage form(Room room, @PathVariable UUID document, @PathVariable String section) {
    var found = desk.find(room, document);
    var part = desk.part(found, section);
    return page(room, found, section, part.version(), part.own(), FormErrors.NONE);
  }

  @PostMapping
  Object write(
      Room room,
      @PathVariable UUID document,
      @PathVariable String section,
      @RequestParam(defaultValue = "") String own,
      @RequestParam(defaultValue = "0") int version,
      Texts texts,
      HttpServletResponse response) {
    var found = desk.find(room, document);
    var part = desk.part(found, section);
    var role = Objects.requireNonNull(room.role());
    var refusal = documents.write(found, part.key(), version, own, role);
    if (refusal.isPresent()) {
      return page(room, found, section, version, own, FormErrors.of(refusal.get(), texts));
    }
    notices.leave(response, "document.written");
    return "redirect:" + room.path(found.path()) + "#" + part.key();
  }

  private SectionPage page(
      Room room, Document document, String section, int version, String own, FormErrors errors) {
    var part = desk.part(document, section);
    return new SectionPage(room, document, outline(document, section), part, version, own, errors);
  }

  private static Outline outline(Document document, String section) {
    return Skeletons.of(document.kind()).stream()
        .filter(one -> one.key().equals(section))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
