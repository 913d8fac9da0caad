package se.utmana.app.dialogue.results;

import se.utmana.app.dialogue.DialogueId;

/** What open pages listen to. */
final class Topics {

  private Topics() {}

  static String of(DialogueId dialogue) {
    return "dialogue-" + dialogue.value();
  }
}
