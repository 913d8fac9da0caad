package se.utmana.app.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The challenges of the spaces. */
@Component
public class Challenges implements Publisher {

  static final String KIND = "challenge.one";

  private static final String LIST =
      """
      select space_id, id, title, text, basis, source, stage, version, written_at
      from challenge.challenge
      where space_id = :space
      order by id
      """;

  private static final String SLICE =
      """
      select space_id, id, title, text, basis, source, stage, version, written_at
      from challenge.challenge
      where space_id = :space
      and id > :after
      order by id
      limit :rows
      """;

  private static final String FIND =
      """
      select space_id, id, title, text, basis, source, stage, version, written_at
      from challenge.challenge
      where space_id = :space
      and id = :id
      """;

  private static final String INSERT =
      """
      insert into challenge.challenge
        (space_id, id, title, text, basis, source, stage, version, written_at)
      values
        (:space, :id, :title::jsonb, :text::jsonb, :basis, :source, :stage, 1, :now)
      """;

  private static final String UPDATE =
      """
      update challenge.challenge
      set title = :title::jsonb,
        text = :text::jsonb,
        basis = :basis,
        source = :source,
        version = version + 1,
        written_at = :now
      where space_id = :space
      and id = :id
      and version = :version
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Records records;

  Challenges(JdbcClient jdbc, Clock clock, Records records) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.records = records;
  }

  /** All challenges of a space, oldest first. */
  public List<Challenge> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(Challenges::row).list();
  }

  /** Some challenges of a space, oldest first, those after the given one. */
  List<Challenge> listAfter(SpaceId space, ChallengeId after, int rows) {
    return jdbc.sql(SLICE)
        .param("space", space.value())
        .param("after", after.value())
        .param("rows", rows)
        .query(Challenges::row)
        .list();
  }

  public Optional<Challenge> find(SpaceId space, ChallengeId id) {
    return jdbc.sql(FIND)
        .param("space", space.value())
        .param("id", id.value())
        .query(Challenges::row)
        .optional();
  }

  /** Opens a challenge; its wording must be one that can stand. */
  @Transactional
  public ChallengeId open(SpaceId space, Wording wording) {
    requireStanding(wording);
    var id = ChallengeId.next();
    statement(INSERT, space, id, wording).param("stage", Stage.SUBMITTED.name()).update();
    publish(space, id, wording, Stage.SUBMITTED);
    return id;
  }

  /** Writes a challenge anew, unless somebody else did so after the writer read that version. */
  @Transactional
  public Optional<Refusal> rewrite(Challenge read, Wording wording) {
    requireStanding(wording);
    var rows =
        statement(UPDATE, read.space(), read.id(), wording)
            .param("version", read.version())
            .update();
    if (rows == 0) {
      return Optional.of(Refusal.of("challenge.refused.changed"));
    }
    publish(read.space(), read.id(), wording, read.stage());
    return Optional.empty();
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(one -> publish(space, one.id(), one.wording(), one.stage()));
  }

  private void publish(SpaceId space, ChallengeId id, Wording wording, Stage stage) {
    var path = "challenges/" + id;
    records.put(
        new Face(space, id.value(), KIND, wording.title(), wording.text(), path).in(stage.key()));
  }

  private JdbcClient.StatementSpec statement(
      String sql, SpaceId space, ChallengeId id, Wording wording) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("id", id.value())
        .param("title", wording.title().toJson())
        .param("text", wording.text().toJson())
        .param("basis", wording.basis().name())
        .param("source", wording.source())
        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
  }

  private static void requireStanding(Wording wording) {
    wording
        .refusal()
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException("A wording that cannot stand: " + refusal.key());
            });
  }

  private static Challenge row(ResultSet row, int number) throws SQLException {
    return new Challenge(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new ChallengeId(row.getObject("id", UUID.class)),
        new Wording(
            Phrase.parse(row.getString("title")),
            Phrase.parse(row.getString("text")),
            Basis.valueOf(row.getString("basis")),
            row.getString("source")),
        Stage.valueOf(row.getString("stage")),
        row.getInt("version"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
