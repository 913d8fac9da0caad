package se.utmana.app.dialogue.polis;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small Polis export that tests change in one place. */
record SmallExport(Map<String, String> texts) {

  static SmallExport standard() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        "comments.csv",
        """
        timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
        1000,Thu,0,7,2,0,1,"Trees, many of them"
        2000,Thu,10,7,1,1,-1,"Two
        lines"
        3000,Thu,2,8,0,1,0,"He said ""no\"""
        """);
    texts.put(
        "votes.csv",
        """
        timestamp,datetime,comment-id,voter-id,vote
        5000,Thu,0,7,1
        9000,Thu,0,8,1
        6000,Thu,0,8,-1
        7000,Thu,10,7,0
        7000,Thu,10,8,1
        8000,Thu,2,8,-1
        """);
    texts.put(
        "summary.csv",
        """
        topic,Green city
        voters,2
        conversation-description,"First line

        third line"
        """);
    return new SmallExport(texts);
  }

  static SmallExport json() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(
        "votes.json",
        """
        [
          {"pid": 7, "tid": 0, "vote": 1, "modified": "5000"},
          {"participant_id": 8, "statement_id": 0, "vote": 1, "modified": 9000.0},
          {"pid": 8, "tid": 0, "vote": -1, "modified": "6000"},
          {"pid": 7, "tid": 10, "vote": 0, "modified": "7000"},
          {"pid": 8, "tid": 10, "vote": 1, "modified": "7000"},
          {"pid": 8, "tid": 2, "vote": -1, "modified": "8000"}
        ]
        """);
    texts.put(
        "comments.json",
        """
        [
          {"txt": "Trees, many of them", "tid": 0, "created": "1000", "is_meta": false,
           "is_seed": false, "pid": 7, "mod": 1},
          {"txt": "Two\\nlines", "statement_id": 10, "created": "1970-01-01T00:00:02.000Z",
           "is_meta": false, "is_seed": false, "participant_id": 7, "moderated": -1},
          {"txt": "He said \\"no\\"", "tid": 2, "created": "3000", "is_meta": false,
           "is_seed": false, "pid": 8, "mod": 0}
        ]
        """);
    texts.put(
        "conversation.json",
        """
        {"topic": "Green city", "description": "First line\\n\\nthird line"}
        """);
    return new SmallExport(texts);
  }

  SmallExport with(String file, String text) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(file, text);
    return new SmallExport(changed);
  }

  SmallExport without(String file) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.remove(file);
    return new SmallExport(changed);
  }

  SmallExport replacing(String file, String old, String text) {
    String before = texts.getOrDefault(file, "");
    if (!before.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + file);
    }
    return with(file, before.replaceFirst(java.util.regex.Pattern.quote(old), text));
  }

  PolisFiles files() throws PolisProblem {
    return PolisFiles.of(bytes());
  }

  Map<String, byte[]> bytes() {
    Map<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }
}
