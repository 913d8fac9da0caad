package se.utmana.app.dialogue;

import java.util.Map;

/**
 * A dialogue that asks again what an earlier one asked.
 *
 * @param anchors the earlier number of each statement that is asked again, by its number
 */
public record Round(DialogueId dialogue, DialogueId earlier, Map<Integer, Integer> anchors) {
  public Round {
    anchors = Map.copyOf(anchors);
  }
}
