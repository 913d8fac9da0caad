package se.utmana.app.thread.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import se.utmana.app.thread.FaceRow;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** Reads a hit from a row of the search. */
final class HitRow {

  private HitRow() {}

  static Hit read(ResultSet row, Language language) throws SQLException {
    return new Hit(
        FaceRow.read(row),
        row.getString("slug"),
        Phrase.parse(row.getString("name")),
        excerpt(row, "title", language),
        excerpt(row, "text", language));
  }

  /** In the reader's language, unless the words only stand in the other one. */
  private static Excerpt excerpt(ResultSet row, String column, Language language)
      throws SQLException {
    var other = language == Language.SV ? Language.EN : Language.SV;
    var own = Excerpt.of(row.getString(column + "_" + language.code()), language.code());
    var foreign = Excerpt.of(row.getString(column + "_" + other.code()), other.code());
    return own.pieces().isEmpty() || (foreign.isMarked() && !own.isMarked()) ? foreign : own;
  }
}
