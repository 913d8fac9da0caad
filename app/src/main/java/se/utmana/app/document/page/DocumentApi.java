package se.utmana.app.document.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.utmana.app.document.Document;
import se.utmana.app.document.DocumentState;
import se.utmana.app.document.DocumentStep;
import se.utmana.app.document.Documents;
import se.utmana.app.document.Papers;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.space.Room;
import se.utmana.app.web.Audience;
import se.utmana.app.web.OpenTo;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.RefusedException;
import se.utmana.app.web.Texts;

/** The documents of a space, for programs. */
@RestController
@RequestMapping("/api/v1/spaces/{space}/documents")
@OpenTo(Audience.SPACE_VISITOR)
class DocumentApi {

  private final Documents documents;
  private final DocumentDesk desk;
  private final Papers papers;

  DocumentApi(Documents documents, DocumentDesk desk, Papers papers) {
    this.documents = documents;
    this.desk = desk;
    this.papers = papers;
  }

  /**
   * A document with everything in it.
   *
   * @param paper the content; its digest is of {@code frozen}
   * @param frozen what was decided, letter by letter; null before
   */
  record DocumentView(
      UUID id,
      DocumentKind kind,
      DocumentState state,
      String registry,
      Paper paper,
      @Nullable String frozen) {}

  /** A document in a list. */
  record DocumentLine(
      UUID id, DocumentKind kind, String title, DocumentState state, String registry) {}

  record DraftDocumentInput(
      @NotNull DocumentKind kind, @NotNull String title, @Nullable UUID subject) {}

  /** The version that was read, and what is to stand there instead. */
  record SectionInput(int version, @NotNull String own) {}

  record DocumentStepInput(@NotNull DocumentStep step, @Nullable String reference) {}

  @GetMapping
  List<DocumentLine> list(Room room) {
    return desk.list(room).stream()
        .map(
            one -> new DocumentLine(one.id(), one.kind(), one.title(), one.state(), one.registry()))
        .toList();
  }

  @GetMapping("/{document}")
  DocumentView read(Room room, @PathVariable UUID document) {
    return view(desk.find(room, document));
  }

  @PostMapping
  @OpenTo(Audience.SPACE_MEMBER)
  @ResponseStatus(HttpStatus.CREATED)
  DocumentView draft(Room room, @Valid @RequestBody DraftDocumentInput input, Texts texts) {
    var outcome =
        documents.draft(room, input.kind(), input.title(), texts.language(), input.subject());
    return switch (outcome) {
      case Documents.Outcome.Refused no -> throw new RefusedException(no.refusal());
      case Documents.Outcome.Made made -> view(made.document());
    };
  }

  @PutMapping("/{document}/sections/{section}")
  @OpenTo(Audience.SPACE_MEMBER)
  DocumentView write(
      Room room,
      @PathVariable UUID document,
      @PathVariable String section,
      @Valid @RequestBody SectionInput input) {
    var found = desk.find(room, document);
    var key = desk.part(found, section).key();
    var role = Objects.requireNonNull(room.role());
    refuse(documents.write(found, key, input.version(), input.own(), role));
    return read(room, document);
  }

  @PostMapping("/{document}/refresh")
  @OpenTo(Audience.SPACE_MEMBER)
  DocumentView refresh(Room room, @PathVariable UUID document) {
    refuse(documents.refresh(room, desk.find(room, document)));
    return read(room, document);
  }

  @PostMapping("/{document}/steps")
  @OpenTo(Audience.SPACE_MEMBER)
  DocumentView take(
      Room room, @PathVariable UUID document, @Valid @RequestBody DocumentStepInput input) {
    var reference = Objects.requireNonNullElse(input.reference(), "");
    refuse(documents.take(desk.find(room, document), input.step(), room.role(), reference));
    return read(room, document);
  }

  private DocumentView view(Document one) {
    var frozen = one.frozen();
    return new DocumentView(
        one.id(),
        one.kind(),
        one.state(),
        one.registry(),
        papers.of(one),
        frozen == null ? null : frozen.text());
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }
}
