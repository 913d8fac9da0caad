package se.utmana.app.dialogue.polis;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code votes.csv} with {@code comments.csv}, older and newer headers. */
final class PolisExport {

  private static final String VOTES = "votes.csv";
  private static final String COMMENTS = "comments.csv";

  private PolisExport() {}

  static PolisConversation read(PolisFiles files) throws IOException, PolisProblem {
    byte[] votes = files.find(VOTES).orElseThrow(() -> PolisProblem.of("missing", VOTES, COMMENTS));
    byte[] comments =
        files.find(COMMENTS).orElseThrow(() -> PolisProblem.of("missing", COMMENTS, VOTES));
    Map<String, String> summary = Summary.read(files);
    return new PolisConversation(
        summary.getOrDefault("topic", ""),
        summary.getOrDefault("conversation-description", ""),
        comments(comments),
        votes(votes),
        ParticipantsVotes.groups(files));
  }

  private static List<PolisVote> votes(byte[] content) throws IOException, PolisProblem {
    try (CsvTable table = CsvTable.open(VOTES, content)) {
      int time = table.column("timestamp");
      int statement = table.column("comment-id", "statement-id");
      int voter = table.column("voter-id", "participant-id");
      int vote = table.column("vote");
      List<PolisVote> votes = new ArrayList<>();
      while (table.hasNext()) {
        CsvRecord row = table.next();
        votes.add(
            new PolisVote(
                table.number(row, time),
                table.id(row, voter),
                table.id(row, statement),
                table.sign(row, vote)));
      }
      return votes;
    }
  }

  private static List<PolisStatement> comments(byte[] content) throws IOException, PolisProblem {
    try (CsvTable table = CsvTable.open(COMMENTS, content)) {
      int time = table.column("timestamp");
      int id = table.column("comment-id", "statement-id");
      int author = table.column("author-id");
      int moderated = table.column("moderated");
      int body = table.column("comment-body", "comment");
      int meta = table.has("is-meta") ? table.column("is-meta") : -1;
      int seed = table.has("is-seed") ? table.column("is-seed") : -1;
      List<PolisStatement> statements = new ArrayList<>();
      while (table.hasNext()) {
        CsvRecord row = table.next();
        statements.add(
            new PolisStatement(
                table.id(row, id),
                table.number(row, time),
                row.getField(author).strip(),
                SafeCell.read(row.getField(body)),
                table.sign(row, moderated),
                meta >= 0 && table.flag(row, meta),
                seed >= 0 && table.flag(row, seed)));
      }
      return statements;
    }
  }
}
