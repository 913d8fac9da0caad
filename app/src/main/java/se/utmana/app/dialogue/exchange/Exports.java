package se.utmana.app.dialogue.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisStatement;
import se.utmana.app.dialogue.polis.PolisVote;
import se.utmana.app.dialogue.results.Figure;
import se.utmana.app.web.Cells;
import se.utmana.app.web.Language;

/**
 * A dialogue with every vote. Voters are numbered in the order of their random numbers, and nothing
 * is said of what kind of actor they speak for.
 */
@Component
public class Exports {

  private final Statements statements;
  private final Ballots ballots;

  Exports(Statements statements, Ballots ballots) {
    this.statements = statements;
    this.ballots = ballots;
  }

  /** The dialogue as Polis would hand it out, empty while fewer than five have voted. */
  public Optional<PolisConversation> polis(Dialogue dialogue, Language language) {
    var votes = votes(dialogue);
    if (people(votes) < Figure.FEWEST) {
      return Optional.empty();
    }
    var all = statements.list(dialogue.id()).stream().map(one -> polis(one, language)).toList();
    return Optional.of(
        new PolisConversation(
            dialogue.question().in(language),
            dialogue.context().in(language),
            all,
            votes,
            Map.of()));
  }

  /** What everybody may have of a dialogue that opens its votes: without the days. */
  public Optional<PolisConversation> open(Dialogue dialogue, Language language) {
    return dialogue.hasOpenVotes()
        ? polis(dialogue, language).map(Exports::withoutDays)
        : Optional.empty();
  }

  private static PolisConversation withoutDays(PolisConversation from) {
    return new PolisConversation(
        from.topic(),
        from.description(),
        from.statements(),
        from.votes().stream()
            .map(vote -> new PolisVote(0, vote.participant(), vote.statement(), vote.sign()))
            .toList(),
        from.groups());
  }

  /** Every vote as a line, empty while fewer than five have voted. */
  public Optional<String> csv(Dialogue dialogue) {
    var votes = votes(dialogue);
    if (people(votes) < Figure.FEWEST) {
      return Optional.empty();
    }
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("statement", "voter", "vote"));
    for (var vote : votes) {
      lines.add(List.of(vote.statement(), vote.participant(), Integer.toString(vote.sign())));
    }
    return Optional.of(Cells.table(lines));
  }

  private static long people(List<PolisVote> votes) {
    return votes.stream().map(PolisVote::participant).distinct().count();
  }

  private List<PolisVote> votes(Dialogue dialogue) {
    var voters = new HashMap<UUID, Integer>();
    var votes = new ArrayList<PolisVote>();
    ballots.forEach(
        dialogue.id(),
        row -> {
          var voter =
              voters.computeIfAbsent(row.getObject("voter_id", UUID.class), any -> voters.size());
          votes.add(
              new PolisVote(
                  millis(row.getObject("cast_on", LocalDate.class)),
                  voter.toString(),
                  Integer.toString(row.getInt("statement")),
                  row.getInt("value")));
        });
    return votes;
  }

  private static PolisStatement polis(Statement one, Language language) {
    var moderation =
        switch (one.state()) {
          // Whoever reads the files may count what nobody looked at; here it shapes nothing.
          case WAITING, HIDDEN -> -1;
          case PUBLISHED -> 1;
        };
    return new PolisStatement(
        Integer.toString(one.number()),
        0,
        "",
        one.text().in(language),
        moderation,
        one.meta(),
        one.seed());
  }

  /** The day's first moment: the time was never kept. */
  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
