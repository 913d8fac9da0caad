package se.utmana.app.dialogue.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.utmana.analysis.opinion.Vote;
import se.utmana.app.dialogue.Ballot;
import se.utmana.app.dialogue.Ballots;
import se.utmana.app.dialogue.Channel;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueDraft;
import se.utmana.app.dialogue.DialogueId;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.StatementState;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Today;
import se.utmana.app.dialogue.Words;
import se.utmana.app.dialogue.polis.PolisConversation;
import se.utmana.app.dialogue.polis.PolisStatement;
import se.utmana.app.dialogue.polis.PolisVote;
import se.utmana.app.dialogue.results.Surveys;
import se.utmana.app.space.SpaceId;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.job.JobProgress;

/** Takes over conversations that were held elsewhere: all of one, or nothing. */
@Component
public class Imports {

  private static final int PART = 2_000;

  private final TransactionTemplate transaction;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Ballots ballots;
  private final Surveys surveys;
  private final Today today;

  Imports(
      TransactionTemplate transaction,
      Dialogues dialogues,
      Statements statements,
      Ballots ballots,
      Surveys surveys,
      Today today) {
    this.transaction = transaction;
    this.dialogues = dialogues;
    this.statements = statements;
    this.ballots = ballots;
    this.surveys = surveys;
    this.today = today;
  }

  /**
   * Makes a closed dialogue of the conversation and computes its landscape.
   *
   * @param name the question where the files hold none
   * @param source where the votes come from and under which licence
   * @param role who imports, for the public log
   */
  public Dialogue take(
      SpaceId space,
      PolisConversation conversation,
      Language language,
      String name,
      String source,
      String role) {
    return take(space, conversation, language, name, source, role, JobProgress.UNSEEN);
  }

  Dialogue take(
      SpaceId space,
      PolisConversation conversation,
      Language language,
      String name,
      String source,
      String role,
      JobProgress progress) {
    progress.step("dialogue.import.storing");
    var dialogue =
        transaction.execute(
            status -> store(space, conversation, language, name, source, role, progress));
    progress.step("dialogue.import.computing");
    surveys.compute(dialogue.id());
    return dialogue;
  }

  private Dialogue store(
      SpaceId space,
      PolisConversation conversation,
      Language language,
      String name,
      String source,
      String role,
      JobProgress progress) {
    var topic = Words.tidy(conversation.topic());
    var question = Phrase.of(language, topic.isEmpty() ? name : topic);
    var context = Phrase.EMPTY.with(language, conversation.description());
    var dialogue =
        dialogues.create(space, DialogueDraft.imported(question, context, source), List.of(), role);
    var numbers = new HashMap<String, Integer>();
    var adopted = new ArrayList<Statement>();
    for (var statement : conversation.statements()) {
      numbers.put(statement.id(), adopted.size());
      adopted.add(statement(adopted.size(), statement, language));
    }
    statements.adopt(dialogue.id(), adopted, today.date());
    record(dialogue.id(), ballots(conversation, numbers), progress);
    dialogues.open(dialogue.id(), role);
    dialogues.close(dialogue.id(), role);
    return dialogues.find(dialogue.id()).orElse(dialogue);
  }

  /** In parts of whole people, so that it can be told how many votes are stored. */
  private void record(DialogueId dialogue, List<Ballot> cast, JobProgress progress) {
    var part = new ArrayList<Ballot>();
    var stored = 0;
    var byVoter = new LinkedHashMap<UUID, List<Ballot>>();
    cast.forEach(one -> byVoter.computeIfAbsent(one.voter(), any -> new ArrayList<>()).add(one));
    for (var votes : byVoter.values()) {
      part.addAll(votes);
      if (part.size() >= PART) {
        ballots.record(dialogue, Channel.IMPORT, List.of(), part);
        stored += part.size();
        part.clear();
        progress.reached(stored, cast.size());
      }
    }
    ballots.record(dialogue, Channel.IMPORT, List.of(), part);
  }

  private static Statement statement(int number, PolisStatement from, Language language) {
    var text = Words.tidy(from.text());
    return new Statement(
        number,
        Phrase.of(language, text.isEmpty() ? "#" + from.id() : text),
        from.seed(),
        from.meta(),
        from.isModeratedOut() ? StatementState.HIDDEN : StatementState.PUBLISHED);
  }

  /** Everybody gets a random number in place of the one that the files give. */
  private List<Ballot> ballots(PolisConversation conversation, Map<String, Integer> numbers) {
    var voters = new HashMap<String, UUID>();
    var cast = new ArrayList<Ballot>(conversation.votes().size());
    for (var vote : conversation.votes()) {
      cast.add(
          new Ballot(
              voters.computeIfAbsent(vote.participant(), any -> Ids.random()),
              numbers.getOrDefault(vote.statement(), 0),
              Vote.ofSign(vote.sign()),
              day(vote)));
    }
    return cast;
  }

  private LocalDate day(PolisVote vote) {
    return vote.time() <= 0
        ? today.date()
        : LocalDate.ofInstant(Instant.ofEpochMilli(vote.time()), ZoneOffset.UTC);
  }
}
