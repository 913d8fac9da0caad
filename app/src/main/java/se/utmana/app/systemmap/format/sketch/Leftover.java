package se.utmana.app.systemmap.format.sketch;

import java.util.List;

/**
 * Something in a file that has no place in a map of ours.
 *
 * @param kind what sort of thing
 * @param name its name in the file, such as that of a column; may be empty
 * @param count how often it occurs
 * @param examples a few of its values
 */
public record Leftover(Kind kind, String name, int count, List<String> examples) {

  public Leftover {
    examples = List.copyOf(examples);
  }

  /** What sort of thing has no place. */
  public enum Kind {
    /** A field of the whole file. */
    OF_FILE,
    /** A field of factors. */
    OF_FACTORS,
    /** A field of links. */
    OF_LINKS,
    /** Factors without a name, which got their id for one. */
    NAMELESS,
    /** Factors of a table with the same label: only the first is kept. */
    TWICE,
    /** Links between factors that another link connects already. */
    PARALLEL,
    /** Links without a direction, which became one each way. */
    BOTH_WAYS,
    /** Links of weight nought. */
    WEIGHTLESS,
    /** Weights above 1, which were divided by the largest of them. */
    SCALED,
    /** Links of a factor to itself. */
    ITSELF,
    /** Weights between the three strengths. */
    BETWEEN,
    /** Texts that are longer than a map can hold. */
    SHORTENED;

    /** The key of the sentence that tells it. */
    public String key() {
      return "console.mapfile.left." + name();
    }
  }
}
