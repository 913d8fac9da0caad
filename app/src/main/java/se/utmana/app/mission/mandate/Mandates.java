package se.utmana.app.mission.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Basis;
import se.utmana.app.mission.Journal;
import se.utmana.app.space.ActorId;
import se.utmana.app.space.Actors;
import se.utmana.app.space.Role;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Records;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The mandates of the organisations in the spaces. */
@Component
public class Mandates implements Publisher {

  /** The key of the kind of record that a mandate is. */
  public static final String KIND = "mission.mandate.one";

  private static final String LIST =
      """
      select id, actor_id, type, scope, reference, valid_from, valid_until, basis
      from mission.mandate
      where space_id = :space
      order by valid_until nulls last, id
      """;

  private static final String PUT =
      """
      insert into mission.mandate (
        space_id, id, actor_id, type, scope, reference, valid_from, valid_until, basis)
      values (
        :space, :id, :actor, :type, :scope::jsonb, :reference, :from, :until, :basis)
      on conflict (space_id, id) do update
      set actor_id = excluded.actor_id,
        type = excluded.type,
        scope = excluded.scope,
        reference = excluded.reference,
        valid_from = excluded.valid_from,
        valid_until = excluded.valid_until,
        basis = excluded.basis
      """;

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Journal journal;
  private final Records records;

  Mandates(JdbcClient jdbc, Actors actors, Journal journal, Records records) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.journal = journal;
    this.records = records;
  }

  /** The mandates of a space, those that end first first. */
  public List<Mandate> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(Mandates::row).list();
  }

  public Optional<Mandate> find(SpaceId space, UUID id) {
    return list(space).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Writes a mandate, a new one or anew; what it was before stays in the journal. */
  @Transactional
  public Optional<Refusal> put(SpaceId space, Mandate mandate) {
    var refusal =
        mandate
            .refusal()
            .or(
                () ->
                    actors.find(space, mandate.actor()).isEmpty()
                        ? Optional.of(Refusal.at("actor", "mission.refused.actor"))
                        : Optional.empty());
    if (refusal.isPresent()) {
      return refusal;
    }
    var what =
        find(space, mandate.id()).isEmpty()
            ? "mission.done.mandate.add"
            : "mission.done.mandate.rewrite";
    jdbc.sql(PUT)
        .param("space", space.value())
        .param("id", mandate.id())
        .param("actor", mandate.actor().value())
        .param("type", mandate.type().name())
        .param("scope", mandate.scope().toJson())
        .param("reference", mandate.reference())
        .param("from", mandate.from())
        .param("until", mandate.until(), Types.DATE)
        .param("basis", mandate.basis().name())
        .update();
    var note = new Journal.Note(what, mandate.scope(), Role.PROCESS_LEADER, Phrase.EMPTY);
    journal.add(space, null, mandate.id(), note, mandate.reference(), null);
    face(space, mandate);
    return Optional.empty();
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    list(space).forEach(one -> face(space, one));
  }

  private void face(SpaceId space, Mandate one) {
    var path = "missions/mandates#" + one.id();
    records.put(new Face(space, one.id(), KIND, one.scope(), Phrase.EMPTY, path));
  }

  private static Mandate row(ResultSet row, int number) throws SQLException {
    return new Mandate(
        row.getObject("id", UUID.class),
        new ActorId(row.getObject("actor_id", UUID.class)),
        MandateType.valueOf(row.getString("type")),
        Phrase.parse(row.getString("scope")),
        row.getString("reference"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        Basis.valueOf(row.getString("basis")));
  }
}
