package se.utmana.app.document.content;

import org.jspecify.annotations.Nullable;

/**
 * A block where it stands.
 *
 * @param origin where it comes from; nothing for what people wrote
 */
public record Passage(Block block, @Nullable Origin origin) {

  public static Passage written(Block block) {
    return new Passage(block, null);
  }
}
