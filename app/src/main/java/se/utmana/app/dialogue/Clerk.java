package se.utmana.app.dialogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.web.Refusal;

/**
 * Decides which of the slips that came at the same time count, and keeps those in one transaction.
 */
@Component
class Clerk {

  private final TransactionTemplate transaction;
  private final DialogueStore dialogues;
  private final BallotWriter writer;
  private final Today today;

  Clerk(
      TransactionTemplate transaction, DialogueStore dialogues, BallotWriter writer, Today today) {
    this.transaction = transaction;
    this.dialogues = dialogues;
    this.writer = writer;
    this.today = today;
  }

  /**
   * Keeps the slips that count. Nobody can close the dialogue or hide a statement meanwhile.
   *
   * @param slips in the order in which they came: of several in one cell the last one counts
   * @return why each does not count, empty for those that do, in the order of the slips
   */
  List<Optional<Refusal>> keep(DialogueId id, List<Slip> slips) {
    return transaction.execute(status -> decide(id, slips));
  }

  private List<Optional<Refusal>> decide(DialogueId id, List<Slip> slips) {
    var day = today.date();
    var closed =
        dialogues
            .findForShare(id)
            .orElseThrow(() -> new IllegalArgumentException("No " + id))
            .refusal(day);
    if (closed.isPresent()) {
      return Collections.nCopies(slips.size(), closed);
    }
    var shown = writer.shown(id, slips.stream().map(Slip::statement).distinct().toList());
    write(id, slips.stream().filter(slip -> counts(slip, shown)).toList(), day);
    return slips.stream()
        .map(
            slip ->
                counts(slip, shown)
                    ? Optional.<Refusal>empty()
                    : Optional.of(Refusal.of("dialogue.refusal.statement")))
        .toList();
  }

  /** Only what is shown can be voted on; a vote on what was hidden since can be taken back. */
  private static boolean counts(Slip slip, Set<Integer> shown) {
    return !slip.isVote() || shown.contains(slip.statement());
  }

  private void write(DialogueId id, List<Slip> slips, LocalDate day) {
    var last = new HashMap<Slip.Cell, Slip>();
    slips.forEach(slip -> last.put(slip.cell(), slip));
    var votes = last.values().stream().filter(Slip::isVote).toList();
    var withdrawn = last.values().stream().filter(slip -> !slip.isVote()).toList();
    var changed = 0;
    for (var channel : Channel.values()) {
      var some = votes.stream().filter(slip -> slip.channel() == channel).toList();
      changed += some.isEmpty() ? 0 : put(id, channel, some, day);
    }
    changed += withdrawn.isEmpty() ? 0 : writer.remove(id, withdrawn);
    if (changed > 0) {
      writer.noteChange(id);
    }
  }

  private int put(DialogueId id, Channel channel, List<Slip> slips, LocalDate day) {
    var voters = slips.stream().map(Slip::voter).distinct().map(Voter::silent).toList();
    return writer.put(id, channel, voters, slips.stream().map(slip -> slip.ballot(day)).toList());
  }
}
