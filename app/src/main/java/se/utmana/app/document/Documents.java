package se.utmana.app.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.document.binding.Bindings;
import se.utmana.app.document.binding.Scene;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.document.kind.Skeletons;
import se.utmana.app.document.section.Parts;
import se.utmana.app.space.Role;
import se.utmana.app.space.Room;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Sha256;
import se.utmana.app.web.SwedishTime;
import se.utmana.app.web.TextBook;

/** The documents of the spaces: drafted from the record, written on, decided and frozen. */
@Component
public class Documents {

  /** The longest title. */
  public static final int TITLE = 200;

  /** The longest text of a section. */
  public static final int TEXT = 50_000;

  private final DocumentStore store;
  private final Parts parts;
  private final Papers papers;
  private final Bindings bindings;
  private final DocumentFaces faces;
  private final TextBook book;
  private final Clock clock;

  Documents(
      DocumentStore store,
      Parts parts,
      Papers papers,
      Bindings bindings,
      DocumentFaces faces,
      TextBook book,
      Clock clock) {
    this.store = store;
    this.parts = parts;
    this.papers = papers;
    this.bindings = bindings;
    this.faces = faces;
    this.book = book;
    this.clock = clock;
  }

  /** The latest first. */
  public List<Document> list(SpaceId space) {
    return store.list(space);
  }

  public Optional<Document> find(SpaceId space, UUID id) {
    return store.find(space, id);
  }

  /** A document, or why it was not drafted. */
  public sealed interface Outcome {

    record Made(Document document) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
  }

  /** Drafts a document with everything that the record answers now. */
  @Transactional
  public Outcome draft(
      Room room, DocumentKind kind, String title, Language language, @Nullable UUID subject) {
    var name = title.strip();
    if (name.isEmpty()) {
      return new Outcome.Refused(Refusal.at("title", "document.refused.title"));
    }
    if (name.length() > TITLE) {
      return new Outcome.Refused(Refusal.at("title", "document.refused.long", TITLE));
    }
    if ((kind.about() == DocumentKind.About.SPACE) != (subject == null)) {
      return new Outcome.Refused(Refusal.at("kind", "document.refused.subject"));
    }
    var space = room.space().id();
    var today = SwedishTime.today(clock);
    var number = store.number(space, today.getYear());
    var one =
        new Document(
            space,
            Ids.next(),
            kind,
            language,
            name,
            subject,
            DocumentState.DRAFT,
            number,
            today,
            null);
    store.insert(one);
    var scene = new Scene(room, subject, book.in(language));
    Skeletons.of(kind)
        .forEach(part -> parts.add(space, one.id(), part.key(), bindings.fill(part, scene)));
    return new Outcome.Made(one);
  }

  /** Reads the record anew; what people wrote stays. */
  @Transactional
  public Optional<Refusal> refresh(Room room, Document document) {
    if (!document.state().isWritable()) {
      return Optional.of(Refusal.of("document.refused.closed"));
    }
    var scene = new Scene(room, document.subject(), book.in(document.language()));
    Skeletons.of(document.kind())
        .forEach(
            part ->
                parts.refresh(
                    document.space(), document.id(), part.key(), bindings.fill(part, scene)));
    return Optional.empty();
  }

  /**
   * Writes the own text of a section.
   *
   * @param version the one that was read; another in between is not written over
   */
  @Transactional
  public Optional<Refusal> write(
      Document document, String section, int version, String own, Role role) {
    if (!document.state().isWritable()) {
      return Optional.of(Refusal.of("document.refused.closed"));
    }
    if (own.length() > TEXT) {
      return Optional.of(Refusal.at("own", "document.refused.long", TEXT));
    }
    return parts.write(document.space(), document.id(), section, version, own.strip(), role)
        ? Optional.empty()
        : Optional.of(Refusal.at("own", "document.refused.conflict"));
  }

  @Transactional
  public Optional<Refusal> take(
      Document document, DocumentStep step, @Nullable Role role, String reference) {
    var said = reference.strip();
    var refusal = step.refusal(document.state(), role, said);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (said.length() > TITLE) {
      return Optional.of(Refusal.at("reference", "document.refused.long", TITLE));
    }
    if (!store.move(document, step.to())) {
      return Optional.of(Refusal.of("document.refused.state"));
    }
    if (step == DocumentStep.DECIDE) {
      var day = SwedishTime.today(clock);
      var text = papers.text(papers.decided(document, day, said));
      store.freeze(document, new Document.Frozen(text, Sha256.hex(text), day, said));
    }
    var moved = store.find(document.space(), document.id()).orElseThrow();
    faces.put(moved);
    if (step == DocumentStep.DECIDE) {
      faces.tie(moved);
    }
    return Optional.empty();
  }
}
