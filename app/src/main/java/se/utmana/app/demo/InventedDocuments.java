package se.utmana.app.demo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.document.Document;
import se.utmana.app.document.DocumentStep;
import se.utmana.app.document.Documents;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.portfolio.experiment.Experiments;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.Space;
import se.utmana.app.space.SpaceId;
import se.utmana.app.space.Spaces;
import se.utmana.app.web.Language;
import se.utmana.app.web.Viewer;

/** Drafts documents from what the demonstration has put in a space, and decides some of them. */
@Component
class InventedDocuments {

  private static final int FRESH = 1;

  private final Documents documents;
  private final Dialogues dialogues;
  private final Experiments experiments;
  private final Spaces spaces;

  InventedDocuments(
      Documents documents, Dialogues dialogues, Experiments experiments, Spaces spaces) {
    this.documents = documents;
    this.dialogues = dialogues;
    this.experiments = experiments;
    this.spaces = spaces;
  }

  /**
   * @param key the id of the space in the demonstration case
   */
  void load(String key, SpaceId space) {
    var there = spaces.find(space).orElseThrow();
    CaseFiles.documents().stream()
        .filter(one -> one.space().equals(key))
        .forEach(one -> load(one, there));
  }

  private void load(InventedDocument invented, Space space) {
    var subject = subject(invented.kind(), space.id());
    if (subject.isEmpty() && invented.kind().about() != DocumentKind.About.SPACE) {
      return;
    }
    var room = new Room(space, Viewer.NOBODY, null);
    var outcome =
        documents.draft(room, invented.kind(), invented.title(), Language.SV, subject.orElse(null));
    if (!(outcome instanceof Documents.Outcome.Made made)) {
      throw new IllegalStateException("Cannot draft " + invented.title());
    }
    var document = made.document();
    invented
        .own()
        .forEach(
            (section, text) ->
                documents.write(document, section, FRESH, text, Role.PROCESS_LEADER));
    if (!invented.reference().isEmpty()) {
      take(document, DocumentStep.SUBMIT, Role.PROCESS_LEADER, "");
      take(document, DocumentStep.DECIDE, Role.COMMISSIONER, invented.reference());
    }
  }

  private void take(Document document, DocumentStep step, Role role, String reference) {
    var now = documents.find(document.space(), document.id()).orElseThrow();
    documents
        .take(now, step, role, reference)
        .ifPresent(
            refusal -> {
              throw new IllegalStateException(refusal.key());
            });
  }

  private Optional<UUID> subject(DocumentKind kind, SpaceId space) {
    return switch (kind.about()) {
      case SPACE -> Optional.empty();
      case DIALOGUE ->
          dialogues.list(space).stream().findFirst().map(one -> one.dialogue().id().value());
      case EXPERIMENT -> experiments.list(space).stream().findFirst().map(one -> one.id().value());
    };
  }
}
