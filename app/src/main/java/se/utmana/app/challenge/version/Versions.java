package se.utmana.app.challenge.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utmana.app.challenge.Basis;
import se.utmana.app.challenge.Challenge;
import se.utmana.app.challenge.Wording;
import se.utmana.app.space.Role;
import se.utmana.app.web.Phrase;

/** The wordings that challenges have had. */
@Component
public class Versions {

  private static final String OF =
      """
      select version, title, text, basis, source, role, written_at
      from challenge.wording
      where space_id = :space
      and challenge_id = :challenge
      order by version desc
      """;

  private final JdbcClient jdbc;

  Versions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first; what was written before versions were kept begins with its last one. */
  public List<Version> of(Challenge challenge) {
    return jdbc.sql(OF)
        .param("space", challenge.space().value())
        .param("challenge", challenge.id().value())
        .query(Versions::row)
        .list();
  }

  private static Version row(ResultSet row, int number) throws SQLException {
    return new Version(
        row.getInt("version"),
        new Wording(
            Phrase.parse(row.getString("title")),
            Phrase.parse(row.getString("text")),
            Basis.valueOf(row.getString("basis")),
            row.getString("source")),
        Role.valueOf(row.getString("role")),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
