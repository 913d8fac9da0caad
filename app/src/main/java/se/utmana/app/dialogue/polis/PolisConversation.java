package se.utmana.app.dialogue.polis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.utmana.analysis.opinion.Votes;

/**
 * A conversation as Polis hands it out.
 *
 * @param topic empty where the files do not say
 * @param description empty where the files do not say
 * @param statements in the order of their ids
 * @param votes in the order of time, as far as the files know it; the last one in a cell counts
 * @param groups the published group of each participant who was in one
 */
public record PolisConversation(
    String topic,
    String description,
    List<PolisStatement> statements,
    List<PolisVote> votes,
    Map<String, String> groups) {

  /** Numbers by size, before everything else by letters. */
  static final Comparator<String> BY_ID =
      Comparator.comparing((String id) -> !isNumber(id))
          .thenComparingInt(id -> isNumber(id) ? id.length() : 0)
          .thenComparing(Comparator.naturalOrder());

  public PolisConversation {
    statements = List.copyOf(statements);
    votes = List.copyOf(votes);
    groups = Map.copyOf(groups);
  }

  /**
   * Reads a conversation from {@code votes.csv} with {@code comments.csv}, from {@code
   * participants-votes.csv} alone, or from {@code votes.json} with {@code comments.json} and {@code
   * conversation.json}.
   *
   * @throws PolisProblem if files are missing, or one of them is broken
   */
  public static PolisConversation read(PolisFiles files) throws IOException, PolisProblem {
    PolisConversation read;
    if (files.has("votes.csv")) {
      read = PolisExport.read(files);
    } else if (files.has("votes.json")) {
      read = PolisJson.read(files);
    } else if (files.has("participants-votes.csv")) {
      read = ParticipantsVotes.read(files);
    } else {
      throw PolisProblem.of("nothing");
    }
    return read.arranged();
  }

  private PolisConversation arranged() {
    Map<String, PolisStatement> byId = new LinkedHashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    votes.forEach(vote -> byId.computeIfAbsent(vote.statement(), PolisStatement::unknown));
    List<PolisStatement> sorted = new ArrayList<>(byId.values());
    sorted.sort(Comparator.comparing(PolisStatement::id, BY_ID));
    List<PolisVote> inTime = new ArrayList<>(votes);
    inTime.sort(Comparator.comparingLong(PolisVote::time));
    return new PolisConversation(topic, description, sorted, inTime, groups);
  }

  /** Everybody who voted, in the order of their ids. */
  public List<String> participants() {
    TreeSet<String> ids = new TreeSet<>(BY_ID);
    votes.forEach(vote -> ids.add(vote.participant()));
    return List.copyOf(ids);
  }

  /**
   * The votes as a table.
   *
   * @param rows the participants, in order
   * @param columns the statements, in order
   */
  public Votes table(List<String> rows, List<String> columns) {
    Map<String, Integer> row = PolisIndex.of(rows);
    Map<String, Integer> column = PolisIndex.of(columns);
    var table = Votes.builder(rows.size(), columns.size());
    for (PolisVote vote : votes) {
      table.add(
          PolisIndex.at(row, vote.participant()),
          PolisIndex.at(column, vote.statement()),
          vote.sign());
    }
    return table.build();
  }

  /** Whether the files say when people voted. */
  public boolean knowsTimes() {
    return votes.stream().anyMatch(vote -> vote.time() > 0);
  }

  static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= 18
        && id.chars().allMatch(c -> c >= '0' && c <= '9')
        && (id.length() == 1 || id.charAt(0) != '0');
  }
}
