package se.utmana.app.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.document.kind.DocumentKind;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;

/** Reads and writes the rows of documents. */
@Repository
class DocumentStore {

  private static final String LIST =
      """
      select space_id, id, kind, language, title, subject, state, registry, created_on, frozen,
        digest, decided_on, reference
      from document.document
      where space_id = :space
      order by id desc
      """;

  private static final String FIND =
      """
      select space_id, id, kind, language, title, subject, state, registry, created_on, frozen,
        digest, decided_on, reference
      from document.document
      where space_id = :space
      and id = :id
      """;

  /** One after the other, so that no number is given twice. */
  private static final String QUEUE =
      """
      select pg_advisory_xact_lock(hashtextextended('document ' || :space, 0))
      """;

  private static final String NEXT =
      """
      select count(*) + 1
      from document.document
      where space_id = :space
      and extract(year from created_on) = :year
      """;

  private static final String INSERT =
      """
      insert into document.document
        (space_id, id, kind, language, title, subject, state, registry, created_on)
      values
        (:space, :id, :kind, :language, :title, :subject, 'DRAFT', :registry, :day)
      """;

  private static final String MOVE =
      """
      update document.document
      set state = :after
      where space_id = :space
      and id = :id
      and state = :before
      """;

  private static final String FREEZE =
      """
      update document.document
      set frozen = :frozen,
        digest = :digest,
        decided_on = :day,
        reference = :reference
      where space_id = :space
      and id = :id
      and frozen is null
      """;

  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Document> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(DocumentStore::document).list();
  }

  Optional<Document> find(SpaceId space, UUID id) {
    return jdbc.sql(FIND)
        .param("space", space.value())
        .param("id", id)
        .query(DocumentStore::document)
        .optional();
  }

  /** The next number of a year in the register of a space, as {@code 2026:4}. */
  String number(SpaceId space, int year) {
    jdbc.sql(QUEUE).param("space", space.value().toString()).query((row, number) -> 1).list();
    var next =
        jdbc.sql(NEXT).param("space", space.value()).param("year", year).query(int.class).single();
    return year + ":" + next;
  }

  void insert(Document one) {
    jdbc.sql(INSERT)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("kind", one.kind().name())
        .param("language", one.language().code())
        .param("title", one.title())
        .param("subject", one.subject(), Types.OTHER)
        .param("registry", one.registry())
        .param("day", one.createdOn())
        .update();
  }

  boolean move(Document one, DocumentState after) {
    return jdbc.sql(MOVE)
            .param("space", one.space().value())
            .param("id", one.id())
            .param("before", one.state().name())
            .param("after", after.name())
            .update()
        == 1;
  }

  void freeze(Document one, Document.Frozen frozen) {
    jdbc.sql(FREEZE)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("frozen", frozen.text())
        .param("digest", frozen.digest())
        .param("day", frozen.on())
        .param("reference", frozen.reference())
        .update();
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    return new Document(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        DocumentKind.valueOf(row.getString("kind")),
        Language.of(row.getString("language")),
        row.getString("title"),
        row.getObject("subject", UUID.class),
        DocumentState.valueOf(row.getString("state")),
        row.getString("registry"),
        row.getObject("created_on", LocalDate.class),
        frozen(row));
  }

  private static Document.@Nullable Frozen frozen(ResultSet row) throws SQLException {
    var text = row.getString("frozen");
    return text == null
        ? null
        : new Document.Frozen(
            text,
            row.getString("digest"),
            row.getObject("decided_on", LocalDate.class),
            row.getString("reference"));
  }
}
