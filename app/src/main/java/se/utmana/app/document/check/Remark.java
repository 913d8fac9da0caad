package se.utmana.app.document.check;

import java.util.List;

/**
 * Something to look at.
 *
 * @param section the key of the section where it is
 * @param title what the section is called
 * @param key the key of the text that says what it is and what to do
 */
public record Remark(String section, String title, String key, List<Object> arguments) {

  public Remark {
    arguments = List.copyOf(arguments);
  }

  /** The arguments as a text takes them. */
  public Object[] values() {
    return arguments.toArray();
  }
}
