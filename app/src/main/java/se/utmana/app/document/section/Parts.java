package se.utmana.app.document.section;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.utmana.app.document.content.Passage;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the sections of documents, and everything that stood in them before. */
@Repository
public class Parts {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};

  private static final String LIST =
      """
      select key, version, own, live
      from document.section
      where space_id = :space
      and document_id = :document
      """;

  private static final String INSERT =
      """
      insert into document.section (space_id, document_id, key, live)
      values (:space, :document, :key, :live::jsonb)
      """;

  private static final String REFRESH =
      """
      update document.section
      set live = :live::jsonb
      where space_id = :space
      and document_id = :document
      and key = :key
      """;

  private static final String WRITE =
      """
      update document.section
      set own = :own,
        version = version + 1
      where space_id = :space
      and document_id = :document
      and key = :key
      and version = :version
      """;

  private static final String REMEMBER =
      """
      insert into document.wording (space_id, document_id, key, version, own, role, written_at)
      values (:space, :document, :key, :version, :own, :role, :at)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Parts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<Part> of(SpaceId space, UUID document) {
    return jdbc.sql(LIST)
        .param("space", space.value())
        .param("document", document)
        .query(
            (row, number) ->
                new Part(
                    row.getString("key"),
                    row.getInt("version"),
                    row.getString("own"),
                    JSON.readValue(row.getString("live"), PASSAGES)))
        .list();
  }

  public void add(SpaceId space, UUID document, String key, List<Passage> live) {
    put(INSERT, space, document, key, live);
  }

  public void refresh(SpaceId space, UUID document, String key, List<Passage> live) {
    put(REFRESH, space, document, key, live);
  }

  /**
   * Writes the own text of a section.
   *
   * @param version the one that was read
   * @return whether nobody had written another in between
   */
  public boolean write(
      SpaceId space, UUID document, String key, int version, String own, Role role) {
    var isWritten =
        jdbc.sql(WRITE)
                .param("space", space.value())
                .param("document", document)
                .param("key", key)
                .param("version", version)
                .param("own", own)
                .update()
            == 1;
    if (isWritten) {
      jdbc.sql(REMEMBER)
          .param("space", space.value())
          .param("document", document)
          .param("key", key)
          .param("version", version + 1)
          .param("own", own)
          .param("role", role.key())
          .param("at", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
          .update();
    }
    return isWritten;
  }

  private void put(String sql, SpaceId space, UUID document, String key, List<Passage> live) {
    jdbc.sql(sql)
        .param("space", space.value())
        .param("document", document)
        .param("key", key)
        .param("live", JSON.writerFor(PASSAGES).writeValueAsString(live))
        .update();
  }
}
