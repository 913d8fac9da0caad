package se.utmana.app.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The actors of the spaces. */
@Component
public final class Actors {

  private static final String PUT =
      """
      insert into space.actor (
        space_id, id, name, type, level, part, municipality, region, illustrative)
      values (
        :space, :id, cast(:name as jsonb), :type, :level, cast(:part as jsonb),
        :municipality, :region, :illustrative)
      on conflict (space_id, id) do update
      set name = excluded.name,
        type = excluded.type,
        level = excluded.level,
        part = excluded.part,
        municipality = excluded.municipality,
        region = excluded.region
      """;

  private static final String LIST =
      """
      select id, name, type, level, part, municipality, region, illustrative
      from space.actor
      where space_id = :space
      and removed_at is null
      order by id
      """;

  private static final String FIND =
      """
      select id, name, type, level, part, municipality, region, illustrative
      from space.actor
      where space_id = :space
      and id = :id
      """;

  private static final String FIND_REMOVED =
      """
      select id, name, type, level, part, municipality, region, illustrative
      from space.actor
      where space_id = :space
      and id = :id
      and removed_at is not null
      """;

  private static final String REMOVE =
      """
      update space.actor
      set removed_at = :at
      where space_id = :space
      and id = :id
      and removed_at is null
      """;

  private static final String RESTORE =
      """
      update space.actor
      set removed_at = null
      where space_id = :space
      and id = :id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Actors(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The actors of a space in the order in which they came. */
  public List<Actor> list(SpaceId space) {
    return jdbc.sql(LIST).param("space", space.value()).query(Actors::actor).list();
  }

  /** The actor, also one that was removed: what people said for it keeps its name. */
  public Optional<Actor> find(SpaceId space, ActorId id) {
    return query(FIND, space, id);
  }

  public Optional<Actor> findRemoved(SpaceId space, ActorId id) {
    return query(FIND_REMOVED, space, id);
  }

  /** Adds an actor, or stores what was changed about it; the same organisation stands once. */
  public Optional<Refusal> put(SpaceId space, Actor actor) {
    var isTwice =
        list(space).stream()
            .filter(other -> !other.id().equals(actor.id()))
            .anyMatch(actor::isSameAs);
    if (isTwice) {
      return Optional.of(Refusal.at("name", "space.refused.actorTwice"));
    }
    jdbc.sql(PUT)
        .param("space", space.value())
        .param("id", actor.id().value())
        .param("name", actor.name().toJson())
        .param("type", actor.type().name())
        .param("level", actor.level().name())
        .param("part", actor.part().toJson())
        .param("municipality", actor.municipality(), Types.VARCHAR)
        .param("region", actor.region(), Types.VARCHAR)
        .param("illustrative", actor.illustrative())
        .update();
    return Optional.empty();
  }

  /** Takes an actor off the list; {@link #restore} brings it back. */
  public void remove(SpaceId space, ActorId id) {
    jdbc.sql(REMOVE)
        .param("space", space.value())
        .param("id", id.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  public void restore(SpaceId space, ActorId id) {
    jdbc.sql(RESTORE).param("space", space.value()).param("id", id.value()).update();
  }

  private Optional<Actor> query(String sql, SpaceId space, ActorId id) {
    return jdbc.sql(sql)
        .param("space", space.value())
        .param("id", id.value())
        .query(Actors::actor)
        .optional();
  }

  private static Actor actor(ResultSet row, int number) throws SQLException {
    return new Actor(
        new ActorId(row.getObject("id", UUID.class)),
        Phrase.parse(row.getString("name")),
        ActorType.valueOf(row.getString("type")),
        Level.valueOf(row.getString("level")),
        Phrase.parse(row.getString("part")),
        row.getString("municipality"),
        row.getString("region"),
        row.getBoolean("illustrative"));
  }
}
