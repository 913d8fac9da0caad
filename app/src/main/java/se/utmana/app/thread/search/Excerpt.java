package se.utmana.app.thread.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Some words of a record, with those marked that were looked for. */
record Excerpt(List<Piece> pieces, String language) {

  static final char START = '\uE000';
  static final char STOP = '\uE001';

  private static final String MARKS = "StartSel=" + START + ", StopSel=" + STOP + ", ";

  /** How the database marks a whole text. */
  static final String WHOLE = MARKS + "HighlightAll=true";

  /** How the database takes the marked words out of a text, with some around them. */
  static final String PARTS =
      MARKS + "MaxWords=28, MinWords=12, MaxFragments=2, FragmentDelimiter=\" … \"";

  /** A stretch of text. */
  record Piece(String text, boolean isMarked) {}

  static Excerpt of(String marked, String language) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    while (from < marked.length()) {
      var isMarked = marked.charAt(from) == START;
      var end = marked.indexOf(isMarked ? STOP : START, from);
      var until = end < 0 ? marked.length() : end;
      var text = marked.substring(isMarked ? from + 1 : from, until);
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, isMarked));
      }
      from = isMarked ? until + 1 : until;
    }
    return new Excerpt(List.copyOf(pieces), language);
  }

  boolean isMarked() {
    return pieces.stream().anyMatch(Piece::isMarked);
  }

  /** The words that were found, as they stand there. */
  List<String> found() {
    return pieces.stream()
        .filter(Piece::isMarked)
        .map(piece -> piece.text().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
