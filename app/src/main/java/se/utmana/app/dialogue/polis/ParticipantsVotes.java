package se.utmana.app.dialogue.polis;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code participants-votes.csv}: a row a person, a column a statement. */
final class ParticipantsVotes {

  private static final String FILE = "participants-votes.csv";

  private ParticipantsVotes() {}

  static PolisConversation read(PolisFiles files) throws IOException, PolisProblem {
    byte[] content = files.find(FILE).orElseThrow(() -> PolisProblem.of("nothing"));
    Map<String, String> summary = Summary.read(files);
    List<PolisVote> votes = new ArrayList<>();
    List<PolisStatement> statements = new ArrayList<>();
    try (CsvTable table = CsvTable.open(FILE, content)) {
      int participant = table.column("participant");
      List<Integer> columns = statementColumns(table);
      columns.forEach(c -> statements.add(PolisStatement.unknown(table.header().get(c))));
      while (table.hasNext()) {
        CsvRecord row = table.next();
        String id = table.id(row, participant);
        for (int column : columns) {
          if (!row.getField(column).isBlank()) {
            votes.add(new PolisVote(0, id, table.header().get(column), table.sign(row, column)));
          }
        }
      }
    }
    return new PolisConversation(
        summary.getOrDefault("topic", ""),
        summary.getOrDefault("conversation-description", ""),
        statements,
        votes,
        groups(files));
  }

  private static List<Integer> statementColumns(CsvTable table) throws PolisProblem {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      if (PolisConversation.isNumber(table.header().get(i))) {
        columns.add(i);
      }
    }
    if (columns.isEmpty()) {
      throw PolisProblem.at(FILE, 1, "statements");
    }
    return columns;
  }

  /** The published group of each participant who has one; empty without the file. */
  static Map<String, String> groups(PolisFiles files) throws IOException, PolisProblem {
    Optional<byte[]> content = files.find(FILE);
    Map<String, String> groups = new LinkedHashMap<>();
    if (content.isEmpty()) {
      return groups;
    }
    try (CsvTable table = CsvTable.open(FILE, content.get())) {
      int participant = table.column("participant");
      int group = table.column("group-id");
      while (table.hasNext()) {
        CsvRecord row = table.next();
        if (!row.getField(group).isBlank()) {
          groups.put(table.id(row, participant), row.getField(group).strip());
        }
      }
    }
    return groups;
  }
}
