package se.utmana.app.document.page;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.document.Document;
import se.utmana.app.document.DocumentStep;
import se.utmana.app.document.Documents;
import se.utmana.app.document.Papers;
import se.utmana.app.document.check.Checks;
import se.utmana.app.document.section.Part;
import se.utmana.app.document.section.Parts;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Room;
import se.utmana.app.thread.Records;
import se.utmana.app.web.FormErrors;

/** Finds what the pages of documents show. */
@Component
class DocumentDesk {

  private final Documents documents;
  private final Papers papers;
  private final Parts parts;
  private final Checks checks;
  private final Dialogues dialogues;
  private final Experiments experiments;
  private final Records records;

  DocumentDesk(
      Documents documents,
      Papers papers,
      Parts parts,
      Checks checks,
      Dialogues dialogues,
      Experiments experiments,
      Records records) {
    this.documents = documents;
    this.papers = papers;
    this.parts = parts;
    this.checks = checks;
    this.dialogues = dialogues;
    this.experiments = experiments;
    this.records = records;
  }

  /** What is not decided yet is seen by members only. */
  List<Document> list(Room room) {
    return documents.list(room.space().id()).stream().filter(one -> isSeen(room, one)).toList();
  }

  Document find(Room room, UUID id) {
    return documents
        .find(room.space().id(), id)
        .filter(one -> isSeen(room, one))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  Part part(Document document, String key) {
    return parts.of(document.space(), document.id()).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  DocumentPage page(Room room, Document one, String reference, FormErrors errors) {
    var paper = papers.of(one);
    return new DocumentPage(
        room,
        one,
        paper,
        room.isMember() && !one.state().isFrozen() ? checks.of(paper) : List.of(),
        DocumentStep.open(one.state(), room.role()),
        records.line(one.space(), one.id(), room.viewer()),
        reference,
        errors);
  }

  NewDocumentPage blank(Room room, DocumentForm form, FormErrors errors) {
    var space = room.space().id();
    var held =
        dialogues.list(space).stream()
            .map(one -> one.dialogue())
            .filter(one -> one.isPublished() && !one.isForMembers())
            .toList();
    return new NewDocumentPage(room, held, experiments.list(space), form, errors);
  }

  private static boolean isSeen(Room room, Document one) {
    return one.state().isFrozen() || room.isMember();
  }
}
