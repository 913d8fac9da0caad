package se.utmana.app.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.content.Section;
import se.utmana.app.document.kind.Outline;
import se.utmana.app.document.kind.Skeletons;
import se.utmana.app.document.section.Part;
import se.utmana.app.document.section.Parts;
import se.utmana.app.web.TextBook;
import se.utmana.app.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Lays out documents: what was decided as it was decided, a draft as it stands now. */
@Component
public class Papers {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Parts parts;
  private final TextBook book;

  Papers(Parts parts, TextBook book) {
    this.parts = parts;
    this.book = book;
  }

  public Paper of(Document document) {
    var frozen = document.frozen();
    if (frozen == null) {
      return draft(document);
    }
    var paper = JSON.readValue(frozen.text(), Paper.class);
    return new Paper(
        paper.language(),
        paper.kind(),
        paper.title(),
        paper.head(),
        paper.sections(),
        frozen.digest());
  }

  /** The text that is frozen; the same paper gives the same text. */
  String text(Paper paper) {
    return JSON.writeValueAsString(paper);
  }

  /** What is to be decided, with the day and the reference of the decision in its head. */
  Paper decided(Document document, LocalDate day, String reference) {
    var texts = book.in(document.language());
    var draft = draft(document);
    var head = new ArrayList<>(head(document, texts, DocumentState.DECIDED));
    head.add(new Paper.HeadLine(texts.get("document.head.decided"), texts.date(day)));
    head.add(new Paper.HeadLine(texts.get("document.head.reference"), reference));
    return new Paper(draft.language(), draft.kind(), draft.title(), head, draft.sections(), null);
  }

  private Paper draft(Document document) {
    var texts = book.in(document.language());
    Map<String, Part> kept =
        parts.of(document.space(), document.id()).stream()
            .collect(Collectors.toMap(Part::key, Function.identity()));
    var sections =
        Skeletons.of(document.kind()).stream()
            .filter(one -> kept.containsKey(one.key()))
            .map(one -> section(one, Objects.requireNonNull(kept.get(one.key())), texts))
            .toList();
    return new Paper(
        document.language().code(),
        texts.get(document.kind().key()),
        document.title(),
        head(document, texts, document.state()),
        sections,
        null);
  }

  private static Section section(Outline outline, Part part, Texts texts) {
    return new Section(
        outline.key(),
        outline.title().in(texts.language()),
        outline.isMandatory(),
        part.passages());
  }

  private static List<Paper.HeadLine> head(Document document, Texts texts, DocumentState state) {
    return List.of(
        new Paper.HeadLine(texts.get("document.head.registry"), document.registry()),
        new Paper.HeadLine(texts.get("document.head.date"), texts.date(document.createdOn())),
        new Paper.HeadLine(texts.get("document.head.status"), texts.get(state.key())));
  }
}
