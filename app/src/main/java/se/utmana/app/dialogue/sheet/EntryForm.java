package se.utmana.app.dialogue.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.space.ActorTypes;
import se.utmana.app.web.FormErrors;
import se.utmana.app.web.Texts;

/**
 * A sheet as it was typed.
 *
 * @param keys what was typed for each statement, by number
 * @param replaces whether the person has seen that the sheet was typed in before
 */
record EntryForm(String code, Map<Integer, String> keys, String actorType, boolean replaces) {

  static final EntryForm BLANK = new EntryForm("", Map.of(), "", false);

  /** The fields {@code code}, {@code actorType}, {@code replaces} and {@code a12} for 12. */
  static EntryForm of(Map<String, String> fields, List<Integer> statements) {
    var keys = new TreeMap<Integer, String>();
    for (var number : statements) {
      var typed = fields.getOrDefault("a" + number, "").strip();
      if (!typed.isEmpty()) {
        keys.put(number, typed);
      }
    }
    return new EntryForm(
        fields.getOrDefault("code", "").strip(),
        keys,
        fields.getOrDefault("actorType", ""),
        "true".equals(fields.get("replaces")));
  }

  /** What was typed in of a sheet before, to be corrected. */
  static EntryForm of(SheetEntry entry) {
    var keys = new HashMap<Integer, String>();
    entry.answers().forEach((number, vote) -> keys.put(number, AnswerKey.of(vote).digit()));
    var type = entry.actorType();
    return new EntryForm(entry.code().shown(), keys, type == null ? "" : type.code(), true);
  }

  EntryForm replacing() {
    return new EntryForm(code, keys, actorType, true);
  }

  String key(int statement) {
    return keys.getOrDefault(statement, "");
  }

  Optional<SheetCode> sheet() {
    return SheetCode.parse(code);
  }

  /** What nobody can read, field by field. */
  FormErrors errors(Texts texts) {
    var byField = new LinkedHashMap<String, String>();
    if (code.isEmpty()) {
      byField.put("code", texts.get("dialogue.sheet.noCode"));
    } else if (sheet().isEmpty()) {
      byField.put("code", texts.get("dialogue.sheet.mistyped", code));
    }
    keys.forEach(
        (number, typed) -> {
          if (AnswerKey.parse(typed).isEmpty()) {
            byField.put("a" + number, texts.get("dialogue.sheet.key", typed));
          }
        });
    return new FormErrors(byField);
  }

  /** The sheet that was typed; asked for when there are no errors only. */
  SheetEntry entry() {
    var answers = new HashMap<Integer, Vote>();
    keys.forEach(
        (number, typed) -> answers.put(number, AnswerKey.parse(typed).orElseThrow().vote()));
    return new SheetEntry(
        sheet().orElseThrow(), answers, ActorTypes.ofCode(actorType).orElse(null));
  }

  /** The answer in a word, for what was typed in earlier. */
  static @Nullable String word(@Nullable Vote vote) {
    return vote == null ? null : "dialogue.paper." + vote.name();
  }
}
