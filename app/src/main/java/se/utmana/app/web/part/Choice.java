package se.utmana.app.web.part;

/** One of the values that a field can take, as people read it, with a hint or an empty one. */
public record Choice(String value, String label, String hint) {

  public Choice(String value, String label) {
    this(value, label, "");
  }
}
