package se.utmana.app.mission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.SwedishTime;

/** Everything that happened with the missions: entries are added, and none is ever changed. */
@Component
public class Journal {

  /** More than a reader reads of what happened with one mission. */
  public static final int MOST = 300;

  private static final String INSERT =
      """
      insert into mission.entry (
        space_id, id, mission_id, record_id, what, about, role, reason, reference, decided_by,
        version, made_at)
      values (
        :space, :id, :mission, :record, :what, :about::jsonb, :role, :reason::jsonb, :reference,
        :by,
        coalesce(
          (
            select m.version
            from mission.mission m
            where m.space_id = :space
            and m.id = :mission),
          0),
        :at)
      """;

  private static final String OF_MISSION =
      """
      select record_id, what, about, role, reason, reference, decided_by, version, made_at
      from mission.entry
      where space_id = :space
      and mission_id = :mission
      order by made_at desc, id desc
      limit :most
      """;

  private static final String OF_RECORD =
      """
      select record_id, what, about, role, reason, reference, decided_by, version, made_at
      from mission.entry
      where space_id = :space
      and record_id = :record
      order by made_at desc, id desc
      """;

  private static final String BY =
      """
      select record_id, what, about, role, reason, reference, decided_by, version, made_at
      from mission.entry
      where decided_by = :account
      order by made_at, id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  public Journal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is to be remembered of a step. */
  public record Note(String what, Phrase about, Role role, Phrase reason) {}

  public void add(SpaceId space, @Nullable MissionId mission, UUID record, Note note) {
    add(space, mission, record, note, "", null);
  }

  /**
   * Remembers a decision.
   *
   * @param mission what it is about, null for the whole space
   * @param reference where it is written
   * @param decidedBy whose decision it is
   */
  public void add(
      SpaceId space,
      @Nullable MissionId mission,
      UUID record,
      Note note,
      String reference,
      @Nullable UUID decidedBy) {
    jdbc.sql(INSERT)
        .param("space", space.value())
        .param("id", Ids.next())
        .param("mission", mission == null ? null : mission.value(), Types.OTHER)
        .param("record", record)
        .param("what", note.what())
        .param("about", note.about().toJson())
        .param("role", note.role().name())
        .param("reason", note.reason().toJson())
        .param("reference", reference)
        .param("by", decidedBy, Types.OTHER)
        .param("at", now().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What happened with a mission and all that belongs to it, the latest first. */
  public List<Entry> of(SpaceId space, MissionId mission, int most) {
    return jdbc.sql(OF_MISSION)
        .param("space", space.value())
        .param("mission", mission.value())
        .param("most", most)
        .query(Journal::entry)
        .list();
  }

  /** What happened with one record, the latest first. */
  public List<Entry> of(SpaceId space, UUID record) {
    return jdbc.sql(OF_RECORD)
        .param("space", space.value())
        .param("record", record)
        .query(Journal::entry)
        .list();
  }

  /** The decisions of a person, oldest first. */
  List<Entry> by(UUID account) {
    return jdbc.sql(BY).param("account", account).query(Journal::entry).list();
  }

  public Instant now() {
    return clock.instant();
  }

  /** Today, as people in Sweden count it. */
  public LocalDate today() {
    return SwedishTime.dayOf(now());
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getObject("record_id", UUID.class),
        row.getString("what"),
        Phrase.parse(row.getString("about")),
        Role.valueOf(row.getString("role")),
        Phrase.parse(row.getString("reason")),
        row.getString("reference"),
        row.getObject("decided_by", UUID.class),
        row.getInt("version"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
