package se.utmana.app.systemmap.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utmana.app.space.Level;
import se.utmana.app.systemmap.Basis;
import se.utmana.app.systemmap.Confidence;
import se.utmana.app.systemmap.Sign;
import se.utmana.app.systemmap.change.Action;
import se.utmana.app.systemmap.change.Field;
import se.utmana.app.systemmap.position.Standing;
import se.utmana.app.web.Texts;

/** The words of the editor in one language: it has none of its own. */
final class EditorWords {

  private static final String EDITOR = "systemmap.editor.";

  private static final List<String> SAID =
      List.of(
          "add",
          "you",
          "typed",
          "empty",
          "saved",
          "saving",
          "offline",
          "none",
          "search",
          "connect",
          "connect.do",
          "remove",
          "undo",
          "fit",
          "in",
          "out",
          "groups",
          "page",
          "yours",
          "theirs",
          "keep",
          "write",
          "clash",
          "wrote",
          "at",
          "alone",
          "together",
          "chosen",
          "keys",
          "somebody",
          "unsaid",
          "recent",
          "list");

  private EditorWords() {}

  static Map<String, String> in(Texts texts) {
    var words = new TreeMap<String, String>();
    SAID.forEach(key -> words.put(key, texts.get(EDITOR + key)));
    for (var field : Field.values()) {
      words.put("field." + field.code(), texts.get(field.key()));
    }
    Stream.of(Sign.values())
        .forEach(one -> words.put("sign." + one, one.mark() + " " + texts.get(one.key())));
    Stream.of(Basis.values()).forEach(one -> words.put("basis." + one, texts.get(one.key())));
    Stream.of(Confidence.values())
        .forEach(one -> words.put("confidence." + one, texts.get(one.key())));
    Stream.of(Level.values()).forEach(one -> words.put("level." + one, texts.get(one.key())));
    Stream.of(Standing.values()).forEach(one -> words.put("standing." + one, texts.get(one.key())));
    Stream.of(Action.values()).forEach(one -> words.put("action." + one, texts.get(one.key())));
    for (int strength = 1; strength <= 3; strength++) {
      words.put("strength." + strength, texts.get("systemmap.strength." + strength));
    }
    return words;
  }
}
