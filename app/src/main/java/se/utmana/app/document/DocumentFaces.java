package se.utmana.app.document;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utmana.app.document.content.Block;
import se.utmana.app.document.content.Origin;
import se.utmana.app.document.content.Paper;
import se.utmana.app.document.content.Passage;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;

/** Shows decided documents in the index, and hangs them on the records that they cite. */
@Component
class DocumentFaces implements Publisher {

  static final String KIND = "document.one";

  private final DocumentStore store;
  private final Papers papers;
  private final Records records;
  private final Links links;

  DocumentFaces(DocumentStore store, Papers papers, Records records, Links links) {
    this.store = store;
    this.papers = papers;
    this.records = records;
    this.links = links;
  }

  /** A draft concerns the members only, and stands in no index. */
  void put(Document one) {
    if (one.state().isFrozen()) {
      var paper = papers.of(one);
      records.put(
          new Face(one.space(), one.id(), KIND, one.name(), text(one, paper), one.path())
              .in(one.state().key())
              .since(one.createdOn()));
    }
  }

  /** Those who contributed to what is cited are told. */
  void tie(Document one) {
    if (one.state().isFrozen()) {
      tie(one, papers.of(one));
    }
  }

  private void tie(Document one, Paper paper) {
    paper.sections().stream()
        .flatMap(section -> section.passages().stream())
        .map(Passage::origin)
        .filter(Objects::nonNull)
        .flatMap(origin -> origin.records().stream())
        .map(Origin.Source::id)
        .distinct()
        .map(id -> new Tie(one.space(), UUID.fromString(id), one.id(), Relation.CITED_IN))
        .forEach(links::tie);
  }

  private static Phrase text(Document one, Paper paper) {
    var words =
        paper.sections().stream()
            .flatMap(section -> section.passages().stream())
            .map(Passage::block)
            .map(Block::words)
            .filter(said -> !said.isBlank())
            .collect(Collectors.joining("\n"));
    return Phrase.of(one.language(), words);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    store.list(space).forEach(this::put);
  }

  @Override
  public void linkAll(SpaceId space) {
    store.list(space).forEach(this::tie);
  }
}
