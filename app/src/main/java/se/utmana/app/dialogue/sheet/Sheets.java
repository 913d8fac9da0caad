package se.utmana.app.dialogue.sheet;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.BallotTokens;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.DialogueLog;
import se.utmana.app.dialogue.LogEntry;
import se.utmana.app.dialogue.Voter;
import se.utmana.app.dialogue.WholeBallots;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/**
 * The printed sheets of the dialogues. Each stands for one ballot, however often it is typed in.
 */
@Component
public class Sheets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SheetStore store;
  private final Ballots ballots;
  private final WholeBallots whole;
  private final BallotTokens tokens;
  private final DialogueLog log;

  Sheets(
      SheetStore store, Ballots ballots, WholeBallots whole, BallotTokens tokens, DialogueLog log) {
    this.store = store;
    this.ballots = ballots;
    this.whole = whole;
    this.tokens = tokens;
    this.log = log;
  }

  /**
   * Makes sheets with codes of their own. The caller has asked the dialogue whether it hands out
   * any, and chosen statements that are shown.
   */
  @Transactional
  public PrintRun print(
      Dialogue dialogue, Language language, List<Integer> statements, int sheets, String role) {
    var asks = dialogue.terms().asksActorType();
    var run = new PrintRun(dialogue.id(), Ids.next(), language, statements, asks, ballots.today());
    store.insert(run);
    for (int missing = sheets; missing > 0; ) {
      var codes = new LinkedHashSet<SheetCode>();
      while (codes.size() < missing) {
        codes.add(SheetCode.random(RANDOM));
      }
      missing -= store.insert(run, codes);
    }
    log.write(dialogue.id(), LogEntry.Action.SHEETS_PRINTED, Integer.toString(sheets), role);
    return run;
  }

  /** Newest first. */
  public List<PrintRun.Progress> runs(DialogueId dialogue) {
    return store.runs(dialogue);
  }

  public Optional<PrintRun.Progress> find(DialogueId dialogue, UUID run) {
    return runs(dialogue).stream().filter(one -> one.run().id().equals(run)).findFirst();
  }

  /** The run that the sheet was printed in; empty for a code that no sheet of the dialogue has. */
  public Optional<PrintRun> runOf(DialogueId dialogue, SheetCode code) {
    return store
        .find(dialogue, code)
        .flatMap(sheet -> find(dialogue, sheet.run()))
        .map(PrintRun.Progress::run);
  }

  /** In the order of the alphabet. */
  public List<SheetCode> codes(PrintRun run) {
    return store.codes(run);
  }

  /** What has been typed in of a sheet, empty when it has not been. */
  public Optional<SheetEntry> entered(DialogueId dialogue, SheetCode code) {
    return store
        .find(dialogue, code)
        .filter(SheetStore.Sheet::entered)
        .map(sheet -> entry(dialogue, code));
  }

  /**
   * Counts a sheet. One that was typed in before is left as it was, unless the caller has seen that
   * and replaces it.
   */
  @Transactional
  public Optional<Refusal> enter(Dialogue dialogue, SheetEntry entry, boolean replaces) {
    var refusal = dialogue.refusalOfSharedBallots().or(() -> refusal(dialogue, entry, replaces));
    if (refusal.isEmpty()) {
      var voter = new Voter(voter(dialogue.id(), entry.code()), entry.actorType());
      var day = ballots.today();
      var votes =
          entry.answers().entrySet().stream()
              .map(one -> new Ballot(voter.id(), one.getKey(), one.getValue(), day))
              .toList();
      whole.replace(dialogue.id(), Channel.PAPER, voter, votes);
      store.mark(dialogue.id(), entry.code(), true);
    }
    return refusal;
  }

  /** Counts many sheets, all or none; those that were typed in before are replaced. */
  @Transactional
  public Optional<Refusal> enterAll(Dialogue dialogue, List<SheetEntry> entries) {
    // In one order for all, so that two files with the same sheets do not wait for each other.
    var sorted =
        entries.stream().sorted(Comparator.comparing(entry -> entry.code().text())).toList();
    for (var entry : sorted) {
      var refusal = enter(dialogue, entry, true);
      if (refusal.isPresent()) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** Takes back what was typed in, as if the sheet still lay in the pile. */
  @Transactional
  public Optional<Refusal> clear(Dialogue dialogue, SheetCode code) {
    var refusal = dialogue.refusalOfSharedBallots();
    if (refusal.isEmpty() && store.hold(dialogue.id(), code).isPresent()) {
      var voter = new Voter(voter(dialogue.id(), code), null);
      whole.replace(dialogue.id(), Channel.PAPER, voter, List.of());
      store.mark(dialogue.id(), code, false);
    }
    return refusal;
  }

  private Optional<Refusal> refusal(Dialogue dialogue, SheetEntry entry, boolean replaces) {
    var sheet = store.hold(dialogue.id(), entry.code());
    if (sheet.isEmpty()) {
      return Optional.of(Refusal.at("code", "dialogue.sheet.unknown", entry.code().shown()));
    }
    if (sheet.get().entered() && !replaces) {
      return Optional.of(Refusal.at("code", "dialogue.sheet.already", entry.code().shown()));
    }
    if (entry.answers().isEmpty()) {
      return Optional.of(Refusal.at("code", "dialogue.sheet.blank"));
    }
    var printed = store.statements(dialogue.id(), sheet.get().run());
    return entry.answers().keySet().stream()
        .filter(number -> !printed.contains(number))
        .findFirst()
        .map(number -> Refusal.at("answers", "dialogue.sheet.notOnSheet", number));
  }

  private SheetEntry entry(DialogueId dialogue, SheetCode code) {
    var voter = voter(dialogue, code);
    var answers =
        ballots.of(dialogue, voter).stream()
            .collect(Collectors.toMap(Ballot::statement, Ballot::vote));
    return new SheetEntry(code, answers, whole.actorType(dialogue, voter).orElse(null));
  }

  private UUID voter(DialogueId dialogue, SheetCode code) {
    return tokens.voterOfSheet(dialogue, code.text());
  }
}
