package se.utmana.app.space;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.web.Viewer;

/** Which spaces contribute to which on a higher level. */
@Component
public final class Contributions {

  private static final String ABOVE =
      """
      select upper_id
      from space.contribution
      where space_id = :space
      """;

  private static final String BELOW =
      """
      select space_id
      from space.contribution
      where upper_id = :space
      """;

  private static final String INSERT =
      """
      insert into space.contribution (space_id, upper_id)
      values (:space, :upper)
      on conflict (space_id, upper_id) do nothing
      """;

  private static final String DELETE =
      """
      delete from space.contribution
      where space_id = :space
      and upper_id = :upper
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Spaces spaces;

  Contributions(JdbcClient jdbc, TransactionTemplate transaction, Spaces spaces) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.spaces = spaces;
  }

  /** The spaces that a space contributes to, as far as the viewer may see them. */
  public List<Space> above(SpaceId space, Viewer viewer) {
    return visible(ABOVE, space, viewer);
  }

  /** The spaces that contribute to a space, as far as the viewer may see them. */
  public List<Space> below(SpaceId space, Viewer viewer) {
    return visible(BELOW, space, viewer);
  }

  /** The spaces that one of that level can contribute to, as far as the viewer may see them. */
  public List<Space> possibleFor(Level level, Viewer viewer) {
    return spaces.listVisibleTo(viewer).stream()
        .map(Room::space)
        .filter(upper -> level.isBelow(upper.level()))
        .toList();
  }

  /** Sets the links upward that the viewer can see; those that the viewer cannot see stay. */
  public void put(Space space, Collection<SpaceId> chosen, Viewer viewer) {
    var possible =
        possibleFor(space.level(), viewer).stream().map(Space::id).collect(Collectors.toSet());
    var seen = above(space.id(), viewer).stream().map(Space::id).collect(Collectors.toSet());
    transaction.executeWithoutResult(
        status -> {
          seen.stream()
              .filter(upper -> !chosen.contains(upper) || !possible.contains(upper))
              .forEach(upper -> write(DELETE, space.id(), upper));
          chosen.stream()
              .filter(possible::contains)
              .forEach(upper -> write(INSERT, space.id(), upper));
        });
  }

  private void write(String sql, SpaceId space, SpaceId upper) {
    jdbc.sql(sql).param("space", space.value()).param("upper", upper.value()).update();
  }

  private List<Space> visible(String sql, SpaceId space, Viewer viewer) {
    Set<SpaceId> linked =
        jdbc.sql(sql)
            .param("space", space.value())
            .query((row, number) -> new SpaceId(row.getObject(1, UUID.class)))
            .set();
    return linked.isEmpty()
        ? List.of()
        : spaces.listVisibleTo(viewer).stream()
            .map(Room::space)
            .filter(other -> linked.contains(other.id()))
            .toList();
  }
}
