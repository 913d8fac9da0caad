package se.utmana.app.mission.theory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Journal;
import se.utmana.app.mission.Mission;
import se.utmana.app.mission.MissionId;
import se.utmana.app.mission.Written;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** What the missions take for granted. */
@Component
public class MissionAssumptions implements Publisher {

  /** The key of the kind of record that an assumption is. */
  public static final String KIND = "mission.assumption.one";

  private static final String LIST =
      """
      select space_id, mission_id, id, text, importance, uncertainty, state, basis, source
      from mission.assumption
      where space_id = :space
      """;

  private static final String PUT =
      """
      insert into mission.assumption (
        space_id, id, mission_id, text, importance, uncertainty, state, basis, source)
      values (
        :space, :id, :mission, :text::jsonb, :importance, :uncertainty, :state, :basis, :source)
      on conflict (space_id, id) do update
      set text = excluded.text,
        importance = excluded.importance,
        uncertainty = excluded.uncertainty,
        state = excluded.state,
        basis = excluded.basis,
        source = excluded.source
      """;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Records records;
  private final Links links;

  MissionAssumptions(JdbcClient jdbc, Journal journal, Records records, Links links) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.records = records;
    this.links = links;
  }

  /** The assumptions of a space, those that should be tried first first. */
  public List<Assumption> list(SpaceId space) {
    return jdbc
        .sql(LIST)
        .param("space", space.value())
        .query(MissionAssumptions::row)
        .list()
        .stream()
        .sorted(
            Comparator.comparing(Assumption::isOpen)
                .thenComparingInt(Assumption::weight)
                .reversed()
                .thenComparing(Assumption::id))
        .toList();
  }

  public List<Assumption> of(SpaceId space, MissionId mission) {
    return list(space).stream().filter(one -> one.mission().equals(mission)).toList();
  }

  public Optional<Assumption> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Writes an assumption, a new one or anew. */
  @Transactional
  public Optional<Refusal> put(Mission mission, Assumption written) {
    var refusal = written.refusal();
    if (refusal.isEmpty()) {
      var isNew = find(mission.space(), written.id()).isEmpty();
      store(written);
      var what = isNew ? "mission.done.assumption.add" : "mission.done.assumption.rewrite";
      note(written, what, Role.PROCESS_LEADER, Phrase.EMPTY);
      face(written);
      tie(written);
    }
    return refusal;
  }

  /** Something has been learned of it; the evidence is told. */
  @Transactional
  public Optional<Refusal> learn(
      Assumption assumption, AssumptionState state, Role by, Phrase evidence) {
    var refusal = Written.needed("reason", evidence, Written.TEXT);
    if (refusal.isEmpty()) {
      store(assumption.in(state));
      note(assumption, "mission.done.assumption.learn", by, evidence);
      records.become(
          assumption.space(),
          assumption.id(),
          state.key(),
          "mission.done.assumption.learn",
          evidence);
    }
    return refusal;
  }

  private void store(Assumption one) {
    jdbc.sql(PUT)
        .param("space", one.space().value())
        .param("id", one.id())
        .param("mission", one.mission().value())
        .param("text", one.text().toJson())
        .param("importance", one.importance())
        .param("uncertainty", one.uncertainty())
        .param("state", one.state().name())
        .param("basis", one.basis().name())
        .param("source", one.source().strip())
        .update();
  }

  private void note(Assumption one, String what, Role role, Phrase reason) {
    var note = new Journal.Note(what, one.text(), role, reason);
    journal.add(one.space(), one.mission(), one.id(), note);
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(this::face);
  }

  @Override
  public void linkAll(SpaceId space) {
    list(space).forEach(this::tie);
  }

  private void face(Assumption one) {
    var path = "missions/" + one.mission() + "/theory#" + one.id();
    records.put(
        new Face(one.space(), one.id(), KIND, one.text(), Phrase.EMPTY, path)
            .in(one.state().key()));
  }

  private void tie(Assumption one) {
    links.tie(new Tie(one.space(), one.mission().value(), one.id(), Relation.LED_TO));
  }

  private static Assumption row(ResultSet row, int number) throws SQLException {
    return new Assumption(
        new SpaceId(row.getObject("space_id", UUID.class)),
        new MissionId(row.getObject("mission_id", UUID.class)),
        row.getObject("id", UUID.class),
        Phrase.parse(row.getString("text")),
        row.getInt("importance"),
        row.getInt("uncertainty"),
        AssumptionState.valueOf(row.getString("state")),
        Basis.valueOf(row.getString("basis")),
        row.getString("source"));
  }
}
