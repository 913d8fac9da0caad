package se.utmana.app.systemmap.format.sketch;

import java.util.regex.Pattern;

/** A text in a cell of a CSV file that no spreadsheet takes for a formula, and can be read back. */
public final class TableCell {

  private static final String STARTS = "=+-@\t\r";

  /** A sign alone and a plain number are no formulas. */
  private static final Pattern HARMLESS = Pattern.compile("[-+]|-?[0-9]+(?:[.,][0-9]+)?");

  private TableCell() {}

  /** The text with an apostrophe in front where a spreadsheet could compute something. */
  public static String safe(String text) {
    boolean guarded = !unguarded(text).equals(text);
    return guarded || isFormula(text) ? "'" + text : text;
  }

  /** Takes away what {@link #safe} put there. */
  public static String unguarded(String cell) {
    int start = 0;
    while (start < cell.length() && cell.charAt(start) == '\'') {
      start++;
    }
    return start > 0 && isFormula(cell.substring(start)) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && STARTS.indexOf(text.charAt(0)) >= 0
        && !HARMLESS.matcher(text).matches();
  }
}
