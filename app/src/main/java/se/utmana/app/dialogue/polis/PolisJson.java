package se.utmana.app.dialogue.polis;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code votes.json}, {@code comments.json} and {@code conversation.json}, in both spellings
 * of their fields.
 */
final class PolisJson {

  private static final String VOTES = "votes.json";
  private static final String COMMENTS = "comments.json";
  private static final String CONVERSATION = "conversation.json";

  private PolisJson() {}

  static PolisConversation read(PolisFiles files) throws PolisProblem {
    JsonFile votes = JsonFile.open(files, VOTES);
    JsonFile comments = JsonFile.open(files, COMMENTS);
    JsonFile conversation = JsonFile.open(files, CONVERSATION);
    return new PolisConversation(
        conversation.root().path("topic").asString(""),
        conversation.root().path("description").asString(""),
        statements(comments),
        votes(votes),
        java.util.Map.of());
  }

  private static List<PolisVote> votes(JsonFile file) throws PolisProblem {
    List<PolisVote> votes = new ArrayList<>();
    for (JsonFile.Entry entry : file.entries()) {
      votes.add(
          new PolisVote(
              time(entry, "modified", "created"),
              entry.id("pid", "participant_id"),
              entry.id("tid", "statement_id"),
              entry.sign("vote")));
    }
    return votes;
  }

  private static List<PolisStatement> statements(JsonFile file) throws PolisProblem {
    List<PolisStatement> statements = new ArrayList<>();
    for (JsonFile.Entry entry : file.entries()) {
      statements.add(
          new PolisStatement(
              entry.id("tid", "statement_id"),
              time(entry, "created", "modified"),
              entry.find("pid", "participant_id").map(JsonNode::asString).orElse(""),
              entry.find("txt", "text").map(JsonNode::asString).orElse(""),
              entry.sign("mod", "moderated"),
              entry.find("is_meta").map(node -> node.asBoolean(false)).orElse(false),
              entry.find("is_seed").map(node -> node.asBoolean(false)).orElse(false)));
    }
    return statements;
  }

  // Milliseconds as a number or a string, or a time in words.
  private static long time(JsonFile.Entry entry, String... names) throws PolisProblem {
    JsonNode node = entry.find(names).orElse(null);
    if (node == null) {
      return 0;
    }
    String text = node.asString("");
    try {
      return text.contains("T")
          ? Instant.parse(text).toEpochMilli()
          : (long) Double.parseDouble(text);
    } catch (DateTimeException | NumberFormatException e) {
      throw entry.problem("number", names[0], text);
    }
  }
}
