package se.utmana.app.dialogue.polis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a conversation in the files of a Polis export. */
public final class PolisWriter {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final PolisConversation conversation;
  private final Map<String, Map<String, Integer>> byPerson = new TreeMap<>(PolisConversation.BY_ID);

  private PolisWriter(PolisConversation conversation) {
    this.conversation = conversation;
    for (PolisVote vote : conversation.votes()) {
      byPerson
          .computeIfAbsent(vote.participant(), id -> new HashMap<>())
          .put(vote.statement(), vote.sign());
    }
  }

  /** The files by their names: comments, votes, participants with their votes, summary. */
  public static Map<String, byte[]> files(PolisConversation conversation) {
    PolisWriter writer = new PolisWriter(conversation);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("summary.csv", csv(writer::summary));
    files.put("comments.csv", csv(writer::comments));
    files.put("votes.csv", csv(writer::votes));
    files.put("participants-votes.csv", csv(writer::participants));
    return files;
  }

  /** The files as one zip archive; the same conversation gives the same bytes. */
  public static void zip(PolisConversation conversation, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> file : files(conversation).entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private void summary(CsvWriter csv) {
    csv.writeRecord("topic", SafeCell.write(conversation.topic()));
    csv.writeRecord("voters", String.valueOf(byPerson.size()));
    csv.writeRecord("comments", String.valueOf(conversation.statements().size()));
    csv.writeRecord(
        "groups", String.valueOf(conversation.groups().values().stream().distinct().count()));
    csv.writeRecord("conversation-description", SafeCell.write(conversation.description()));
  }

  private void comments(CsvWriter csv) {
    csv.writeRecord(
        "timestamp",
        "datetime",
        "comment-id",
        "author-id",
        "agrees",
        "disagrees",
        "moderated",
        "is-meta",
        "is-seed",
        "comment-body");
    for (PolisStatement statement : conversation.statements()) {
      csv.writeRecord(
          String.valueOf(statement.time()),
          inWords(statement.time()),
          statement.id(),
          statement.author(),
          count(statement.id(), 1),
          count(statement.id(), -1),
          String.valueOf(statement.moderation()),
          String.valueOf(statement.meta()),
          String.valueOf(statement.seed()),
          SafeCell.write(statement.text()));
    }
  }

  private void votes(CsvWriter csv) {
    csv.writeRecord("timestamp", "datetime", "comment-id", "voter-id", "vote");
    for (PolisVote vote : conversation.votes()) {
      csv.writeRecord(
          String.valueOf(vote.time()),
          inWords(vote.time()),
          vote.statement(),
          vote.participant(),
          String.valueOf(vote.sign()));
    }
  }

  private void participants(CsvWriter csv) {
    List<String> header =
        new ArrayList<>(
            List.of("participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"));
    conversation.statements().forEach(statement -> header.add(statement.id()));
    csv.writeRecord(header);
    byPerson.forEach((id, votes) -> csv.writeRecord(row(id, votes)));
  }

  private List<String> row(String id, Map<String, Integer> votes) {
    List<String> row = new ArrayList<>();
    row.add(id);
    row.add(conversation.groups().getOrDefault(id, ""));
    row.add(
        String.valueOf(
            conversation.statements().stream().filter(s -> s.author().equals(id)).count()));
    row.add(String.valueOf(votes.size()));
    row.add(String.valueOf(votes.values().stream().filter(sign -> sign > 0).count()));
    row.add(String.valueOf(votes.values().stream().filter(sign -> sign < 0).count()));
    for (PolisStatement statement : conversation.statements()) {
      Integer sign = votes.get(statement.id());
      row.add(sign == null ? "" : String.valueOf(sign));
    }
    return row;
  }

  private String count(String statement, int sign) {
    return String.valueOf(
        byPerson.values().stream()
            .filter(votes -> votes.getOrDefault(statement, 0) == sign)
            .count());
  }

  private static String inWords(long time) {
    return time == 0 ? "" : IN_WORDS.format(Instant.ofEpochMilli(time));
  }

  private static byte[] csv(Consumer<CsvWriter> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.accept(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
