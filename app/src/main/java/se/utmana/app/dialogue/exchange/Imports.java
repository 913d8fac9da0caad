package se.utmana.app.dialogue.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Takes over conversations that were held elsewhere: all of one, or nothing. */
@Component
public class Imports {

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
    var dialogue =
        transaction.execute(status -> store(space, conversation, language, name, source, role));
    surveys.compute(dialogue.id());
    return dialogue;
  }

  private Dialogue store(
      SpaceId space,
      PolisConversation conversation,
      Language language,
      String name,
      String source,
      String role) {
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
    ballots.record(dialogue.id(), Channel.IMPORT, List.of(), ballots(conversation, numbers));
    dialogues.open(dialogue.id(), role);
    dialogues.close(dialogue.id(), role);
    return dialogues.find(dialogue.id()).orElse(dialogue);
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
