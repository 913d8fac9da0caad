package se.utmana.app.challenge.scope;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Challenges;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The scopes of the challenges. */
@Component
public class Scopes {

  private static final String FIND =
      """
      select affected, places, targets, areas
      from challenge.scope
      where space_id = :space
      and challenge_id = :challenge
      """;

  private static final String PUT =
      """
      insert into challenge.scope (space_id, challenge_id, affected, places, targets, areas)
      values (
        :space, :challenge, :affected::jsonb, string_to_array(:places, ','),
        string_to_array(:targets, ','), string_to_array(:areas, ','))
      on conflict (space_id, challenge_id) do update
      set affected = excluded.affected,
        places = excluded.places,
        targets = excluded.targets,
        areas = excluded.areas
      """;

  private final JdbcClient jdbc;
  private final Challenges challenges;

  Scopes(JdbcClient jdbc, Challenges challenges) {
    this.jdbc = jdbc;
    this.challenges = challenges;
  }

  /** The scope of a challenge, empty until somebody has written it. */
  public Scope of(Challenge challenge) {
    return spec(FIND, challenge).query((row, number) -> scope(row)).optional().orElse(Scope.EMPTY);
  }

  @Transactional
  public Optional<Refusal> put(Challenge challenge, Scope scope) {
    var refusal = scope.refusal();
    if (refusal.isEmpty()) {
      spec(PUT, challenge)
          .param("affected", scope.affected().toJson())
          .param("places", String.join(",", scope.places()))
          .param("targets", String.join(",", scope.targets()))
          .param("areas", String.join(",", scope.areas()))
          .update();
      challenges.find(challenge.space(), challenge.id()).ifPresent(challenges::publish);
    }
    return refusal;
  }

  private JdbcClient.StatementSpec spec(String sql, Challenge challenge) {
    return jdbc.sql(sql)
        .param("space", challenge.space().value())
        .param("challenge", challenge.id().value());
  }

  private static Scope scope(ResultSet row) throws SQLException {
    return new Scope(
        Phrase.parse(row.getString("affected")),
        list(row.getArray("places")),
        list(row.getArray("targets")),
        list(row.getArray("areas")));
  }

  private static List<String> list(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
