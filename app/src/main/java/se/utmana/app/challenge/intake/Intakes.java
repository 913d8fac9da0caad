package se.utmana.app.challenge.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.space.SpaceId;

/** From whom the spaces take challenges. */
@Component
public class Intakes {

  private static final String FIND =
      """
      select welcome
      from challenge.welcome
      where space_id = :space
      """;

  private static final String PUT =
      """
      insert into challenge.welcome (space_id, welcome)
      values (:space, :welcome)
      on conflict (space_id) do update
      set welcome = excluded.welcome
      """;

  private final JdbcClient jdbc;

  Intakes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** From its members, until a leader says otherwise. */
  public Welcome of(SpaceId space) {
    return jdbc.sql(FIND)
        .param("space", space.value())
        .query(String.class)
        .optional()
        .map(Welcome::valueOf)
        .orElse(Welcome.MEMBERS);
  }

  public void put(SpaceId space, Welcome welcome) {
    jdbc.sql(PUT).param("space", space.value()).param("welcome", welcome.name()).update();
  }
}
