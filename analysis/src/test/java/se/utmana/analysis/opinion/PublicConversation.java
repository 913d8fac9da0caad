package se.utmana.analysis.opinion;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real conversation that lies beside the project, with its own ids mapped to rows and columns.
 */
record PublicConversation(
    List<Integer> people,
    List<Integer> statements,
    List<Event> events,
    Set<Integer> moderatedOut,
    Set<Integer> meta) {

  private static final Path ROOT = root();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** One vote at its time, agree +1; ids are those of the conversation. */
  record Event(long time, int person, int statement, int sign) {}

  static Path file(String name) {
    Path file = ROOT.resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
    return file;
  }

  private static Path root() {
    Path beside = Path.of("../../shared/polis");
    return Files.isDirectory(beside) ? beside : Path.of("../shared/polis");
  }

  static JsonNode json(String name) {
    return JSON.readTree(file(name));
  }

  static List<NamedCsvRecord> csv(String name) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PublicConversation ofExport(String folder) {
    List<Event> events = new ArrayList<>();
    for (NamedCsvRecord row : csv(folder + "/votes.csv")) {
      events.add(
          new Event(
              Long.parseLong(row.getField("timestamp")),
              Integer.parseInt(row.getField("voter-id")),
              Integer.parseInt(row.getField("comment-id")),
              Integer.parseInt(row.getField("vote"))));
    }
    Set<Integer> statements = new TreeSet<>();
    Set<Integer> out = new HashSet<>();
    Set<Integer> meta = new HashSet<>();
    for (NamedCsvRecord row : csv(folder + "/comments.csv")) {
      int id = Integer.parseInt(row.getField("comment-id"));
      statements.add(id);
      if (row.getField("moderated").equals("-1")) {
        out.add(id);
      }
      if (row.findField("is-meta").filter("true"::equals).isPresent()) {
        meta.add(id);
      }
    }
    return of(events, statements, out, meta);
  }

  static PublicConversation ofProduction(String folder) {
    List<Event> events = new ArrayList<>();
    for (JsonNode vote : json(folder + "/votes.json")) {
      events.add(
          new Event(
              vote.get("modified").asLong(0),
              either(vote, "pid", "participant_id").asInt(),
              either(vote, "tid", "statement_id").asInt(),
              vote.get("vote").asInt()));
    }
    Set<Integer> statements = new TreeSet<>();
    Set<Integer> out = new HashSet<>();
    Set<Integer> meta = new HashSet<>();
    for (JsonNode comment : json(folder + "/comments.json")) {
      int id = either(comment, "tid", "statement_id").asInt();
      statements.add(id);
      if (either(comment, "mod", "moderated").asInt() == -1) {
        out.add(id);
      }
      if (comment.get("is_meta").asBoolean()) {
        meta.add(id);
      }
    }
    return of(events, statements, out, meta);
  }

  private static PublicConversation of(
      List<Event> events, Set<Integer> statements, Set<Integer> out, Set<Integer> meta) {
    events.sort(Comparator.comparingLong(Event::time));
    Set<Integer> people = new TreeSet<>();
    events.forEach(event -> people.add(event.person()));
    events.forEach(event -> statements.add(event.statement()));
    return new PublicConversation(
        List.copyOf(people), List.copyOf(statements), List.copyOf(events), out, meta);
  }

  private static JsonNode either(JsonNode node, String one, String other) {
    return node.has(one) ? node.get(one) : node.get(other);
  }

  PublicConversation withAside(Set<Integer> newOut, Set<Integer> newMeta) {
    return new PublicConversation(people, statements, events, newOut, newMeta);
  }

  Votes votes() {
    Map<Integer, Integer> rows = rows();
    Map<Integer, Integer> columns = index(statements);
    VotesBuilder builder = Votes.builder(people.size(), statements.size());
    for (Event event : events) {
      builder.add(
          rows.getOrDefault(event.person(), -1),
          columns.getOrDefault(event.statement(), -1),
          event.sign());
    }
    return builder.build();
  }

  Map<Integer, Integer> rows() {
    return index(people);
  }

  int column(int statement) {
    return statements.indexOf(statement);
  }

  CompatibleOptions options() {
    Map<Integer, Integer> rows = rows();
    Map<Integer, Boolean> order = new LinkedHashMap<>();
    events.forEach(event -> order.put(rows.getOrDefault(event.person(), -1), true));
    return CompatibleOptions.of(votes())
        .withAside(columns(moderatedOut), columns(meta))
        .withOrder(List.copyOf(order.keySet()));
  }

  /** The columns moderated out or about the voter. */
  Set<Integer> setAside() {
    Set<Integer> aside = columns(moderatedOut);
    aside.addAll(columns(meta));
    return aside;
  }

  private Set<Integer> columns(Set<Integer> ids) {
    Map<Integer, Integer> columns = index(statements);
    Set<Integer> result = new HashSet<>();
    ids.forEach(id -> result.add(columns.getOrDefault(id, -1)));
    return result;
  }

  private static Map<Integer, Integer> index(List<Integer> ids) {
    Map<Integer, Integer> index = new HashMap<>();
    ids.forEach(id -> index.put(id, index.size()));
    return index;
  }
}
