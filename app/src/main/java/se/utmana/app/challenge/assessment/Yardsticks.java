package se.utmana.app.challenge.assessment;

import java.util.EnumMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Refusal;

/** Which criteria each space judges by. */
@Component
public class Yardsticks {

  private static final String LIST =
      """
      select criterion, weight
      from challenge.criterion
      where space_id = :space
      """;

  private static final String PUT =
      """
      insert into challenge.criterion (space_id, criterion, weight)
      values (:space, :criterion, :weight)
      on conflict (space_id, criterion) do update
      set weight = excluded.weight
      """;

  private final JdbcClient jdbc;

  Yardsticks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The space's own criteria, the ordinary ones until somebody chose others. */
  public Yardstick of(SpaceId space) {
    var weights = new EnumMap<Criterion, Double>(Yardstick.ORDINARY.weights());
    jdbc.sql(LIST)
        .param("space", space.value())
        .query(
            row -> {
              weights.put(Criterion.valueOf(row.getString(1)), row.getDouble(2));
            });
    weights.values().removeIf(weight -> weight == 0);
    return new Yardstick(weights);
  }

  /** Lets a space judge by these criteria from now on; what was assessed stays. */
  @Transactional
  public Optional<Refusal> set(SpaceId space, Yardstick yardstick) {
    var refusal = yardstick.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    for (var criterion : Criterion.values()) {
      jdbc.sql(PUT)
          .param("space", space.value())
          .param("criterion", criterion.name())
          .param("weight", yardstick.weight(criterion))
          .update();
    }
    return Optional.empty();
  }
}
