package se.utmana.app.dialogue.polis;

/** Free text in a CSV cell that no spreadsheet takes for a formula. */
final class SafeCell {

  // A leading apostrophe makes a spreadsheet show the cell as text (OWASP, CSV injection).
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private SafeCell() {}

  static String write(String text) {
    return isFormula(text) || isGuarded(text) ? "'" + text : text;
  }

  /** Takes away what {@link #write} put there. */
  static String read(String cell) {
    return isGuarded(cell) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isGuarded(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start > 0 && isFormula(text.substring(start));
  }
}
