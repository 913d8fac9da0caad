package se.utmana.app.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;
import se.utmana.app.web.Viewer;

/** All spaces of this installation. */
@Component
public final class Spaces {

  private static final String INSERT =
      """
      insert into space.space (id, slug, name, purpose, level, visibility, opened_at)
      values (:id, :slug, cast(:name as jsonb), cast(:purpose as jsonb), :level, :visibility, :at)
      on conflict (slug) do nothing
      """;

  private static final String UPDATE =
      """
      update space.space
      set name = cast(:name as jsonb),
        purpose = cast(:purpose as jsonb),
        level = :level,
        visibility = :visibility
      where id = :id
      """;

  private static final String BY_SLUG =
      """
      select id, slug, name, purpose, level, visibility, opened_at
      from space.space
      where slug = :slug
      """;

  private static final String BY_ID =
      """
      select id, slug, name, purpose, level, visibility, opened_at
      from space.space
      where id in (:ids)
      order by slug
      """;

  private static final String ENTER =
      """
      select s.id, s.slug, s.name, s.purpose, s.level, s.visibility, s.opened_at, m.role
      from space.space s
      left join space.member m on m.space_id = s.id and m.account = :account
      where s.slug = :slug
      and (s.visibility = 'PUBLIC' or m.account is not null)
      """;

  private static final String VISIBLE =
      """
      select s.id, s.slug, s.name, s.purpose, s.level, s.visibility, s.opened_at, m.role
      from space.space s
      left join space.member m on m.space_id = s.id and m.account = :account
      where s.visibility = 'PUBLIC' or m.account is not null
      order by s.slug
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Members members;
  private final List<RoomSection> sections;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Spaces(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Members members,
      List<RoomSection> sections,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.members = members;
    this.sections = List.copyOf(sections);
    this.clock = clock;
    this.events = events;
  }

  /** A space that is not stored yet, with a new identity, opened now as exactly as is stored. */
  public Space draft(Slug slug, Phrase name, Phrase purpose, Level level, Visibility visibility) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Space(SpaceId.next(), slug.value(), name, purpose, level, visibility, now);
  }

  /**
   * Opens a space. Whoever opens it becomes its process leader; a space that is loaded from a file
   * has nobody yet.
   */
  public Optional<Refusal> open(Space space, @Nullable UUID leader) {
    var refusal =
        transaction.execute(
            status -> {
              if (store(INSERT, space) == 0) {
                return Refusal.at("slug", "space.refused.slugTaken", space.slug());
              }
              if (leader != null) {
                members.put(space.id(), leader, Role.PROCESS_LEADER, null);
              }
              return null;
            });
    return Optional.ofNullable(refusal);
  }

  /** Stores what a leader changed; the slug stays as it is. */
  public void change(Space space) {
    store(UPDATE, space);
    events.publishEvent(new SpaceChanged(space));
  }

  public Optional<Space> findBySlug(String slug) {
    return jdbc.sql(BY_SLUG).param("slug", slug).query(Spaces::space).optional();
  }

  public Optional<Space> find(SpaceId id) {
    return list(List.of(id)).stream().findFirst();
  }

  public List<Space> list(Collection<SpaceId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var values = ids.stream().map(SpaceId::value).toList();
    return jdbc.sql(BY_ID).param("ids", values).query(Spaces::space).list();
  }

  /** The space of that slug as the viewer may see it; empty as if it did not exist otherwise. */
  public Optional<Room> enter(String slug, Viewer viewer) {
    return rooms(jdbc.sql(ENTER).param("slug", slug), viewer).findFirst();
  }

  /** Every space that the viewer may see, in the order of their slugs. */
  public List<Room> listVisibleTo(Viewer viewer) {
    return rooms(jdbc.sql(VISIBLE), viewer).toList();
  }

  private Stream<Room> rooms(StatementSpec query, Viewer viewer) {
    return query
        .param("account", viewer.account(), java.sql.Types.OTHER)
        .query((row, number) -> new Room(space(row, number), viewer, role(row), sections))
        .list()
        .stream();
  }

  private int store(String sql, Space space) {
    return jdbc.sql(sql)
        .param("id", space.id().value())
        .param("slug", space.slug())
        .param("name", space.name().toJson())
        .param("purpose", space.purpose().toJson())
        .param("level", space.level().name())
        .param("visibility", space.visibility().name())
        .param("at", space.openedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Space space(ResultSet row, int number) throws SQLException {
    return new Space(
        new SpaceId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        Phrase.parse(row.getString("name")),
        Phrase.parse(row.getString("purpose")),
        Level.valueOf(row.getString("level")),
        Visibility.valueOf(row.getString("visibility")),
        row.getObject("opened_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Role role(ResultSet row) throws SQLException {
    var role = row.getString("role");
    return role == null ? null : Role.valueOf(role);
  }
}
