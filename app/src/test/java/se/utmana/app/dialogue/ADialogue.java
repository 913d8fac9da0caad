package se.utmana.app.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;

/** The module on a bare database, without Spring, on a fixed day. */
final class ADialogue {

  static final String LEADER = "PROCESS_LEADER";

  final Dialogues dialogues;
  final Statements statements;
  final Ballots ballots;
  final Clerk clerk;
  final BallotBox box;
  final BallotTokens tokens;
  final BallotRoll roll;
  final SpaceId space = SpaceId.next();

  ADialogue(DataSource database) {
    var jdbc = JdbcClient.create(database);
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    var today = new Today(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
    var dialogueRows = new DialogueStore(jdbc);
    var statementRows = new StatementStore(jdbc);
    var ballotRows = new BallotStore(jdbc);
    var writer = new BallotWriter(jdbc);
    var log = new LogStore(jdbc, today);
    clerk = new Clerk(transaction, dialogueRows, writer, today);
    box = new BallotBox(clerk, event -> {}, 100);
    dialogues = new Dialogues(dialogueRows, statementRows, writer, log, today, event -> {});
    statements = new Statements(statementRows, dialogueRows, log, today, event -> {});
    ballots = new Ballots(ballotRows, writer, box, today, event -> {});
    tokens = new BallotTokens(new SigningKey(jdbc));
    roll = new BallotRoll(jdbc);
  }

  Dialogue draft(DialogueDraft draft, String... seeds) {
    var texts = List.of(seeds).stream().map(seed -> Phrase.of(Language.SV, seed)).toList();
    return dialogues.create(space, draft, texts, LEADER);
  }

  Dialogue open(DialogueDraft draft, String... seeds) {
    var dialogue = draft(draft, seeds);
    dialogues.open(dialogue.id(), LEADER);
    return dialogues.find(dialogue.id()).orElseThrow();
  }

  static DialogueDraft aboutSchoolMeals() {
    return DialogueDraft.of(Phrase.of("Hur blir skolmaten bättre?", ""), Phrase.EMPTY);
  }
}
