package se.utmana.app.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Phrase;

/** A row of the index as the face that it shows. */
public final class FaceRow {

  private FaceRow() {}

  /** The columns have the names that they have in the table. */
  public static Face read(ResultSet row) throws SQLException {
    return new Face(
        new SpaceId(row.getObject("space_id", UUID.class)),
        row.getObject("id", UUID.class),
        row.getString("kind"),
        Phrase.parse(row.getString("title")),
        Phrase.parse(row.getString("text")),
        row.getString("path"),
        row.getString("place"),
        row.getString("state"),
        Reach.valueOf(row.getString("reach")),
        row.getObject("day", LocalDate.class));
  }
}
