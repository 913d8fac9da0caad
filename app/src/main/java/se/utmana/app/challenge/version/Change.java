package se.utmana.app.challenge.version;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.utmana.app.web.Language;

/**
 * A version with what changed from the one before it.
 *
 * @param before null for the first that is known
 */
record Change(Version version, @Nullable Version before) {

  /**
   * A field that changed in one language.
   *
   * @param key the key of the field's name
   */
  record Field(String key, String lang, Difference difference) {}

  static List<Change> of(List<Version> newestFirst) {
    var changes = new ArrayList<Change>();
    for (var i = 0; i < newestFirst.size(); i++) {
      var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
      changes.add(new Change(newestFirst.get(i), before));
    }
    return changes;
  }

  /** What changed in words; the first version is told whole. */
  List<Field> fields() {
    var fields = new ArrayList<Field>();
    for (var language : Language.values()) {
      add(fields, "challenge.field.title", language, true);
      add(fields, "challenge.version.text", language, false);
    }
    var now = version.wording().source();
    var difference = Difference.between(before == null ? now : before.wording().source(), now);
    if (difference.isAnything()) {
      fields.add(new Field("challenge.field.source", "", difference));
    }
    return fields;
  }

  boolean changesBasis() {
    return before != null && before.wording().basis() != version.wording().basis();
  }

  private void add(List<Field> fields, String key, Language language, boolean title) {
    var now = said(version, language, title);
    if (before == null) {
      if (!now.isEmpty()) {
        fields.add(new Field(key, language.code(), Difference.none(now)));
      }
      return;
    }
    var difference = Difference.between(said(before, language, title), now);
    if (difference.isAnything()) {
      fields.add(new Field(key, language.code(), difference));
    }
  }

  private static String said(Version one, Language language, boolean title) {
    return (title ? one.wording().title() : one.wording().text()).exactly(language);
  }
}
