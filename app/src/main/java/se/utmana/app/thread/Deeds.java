package se.utmana.app.thread;

import java.util.List;
import se.utmana.app.space.SpaceId;

/** A module that can count, from its own records, how people in a space have acted. */
public interface Deeds {

  /** What can be counted in a space; nothing where nothing is recorded. */
  List<Deed> of(SpaceId space);

  /**
   * Something that was done, in numbers.
   *
   * @param key the key of the text that says it, with the numbers as arguments
   * @param path where the records are that show it, below the space's address
   */
  record Deed(String key, List<Object> numbers, String path) {

    public Deed {
      numbers = List.copyOf(numbers);
    }
  }
}
