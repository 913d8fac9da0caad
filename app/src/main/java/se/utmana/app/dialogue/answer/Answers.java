package se.utmana.app.dialogue.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.dialogue.Dialogue;
import se.utmana.app.dialogue.DialogueSummary;
import se.utmana.app.dialogue.Dialogues;
import se.utmana.app.dialogue.Statement;
import se.utmana.app.dialogue.Statements;
import se.utmana.app.dialogue.Today;
import se.utmana.app.space.SpaceId;
import se.utmana.app.thread.Face;
import se.utmana.app.thread.Links;
import se.utmana.app.thread.Publisher;
import se.utmana.app.thread.Reach;
import se.utmana.app.thread.Records;
import se.utmana.app.thread.Relation;
import se.utmana.app.thread.Tie;
import se.utmana.app.web.Ids;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** The answers to the statements of the dialogues; everybody who took part is told of each. */
@Component
public class Answers implements Publisher {

  private final AnswerStore store;
  private final Dialogues dialogues;
  private final Statements statements;
  private final Records records;
  private final Links links;
  private final Today today;

  Answers(
      AnswerStore store,
      Dialogues dialogues,
      Statements statements,
      Records records,
      Links links,
      Today today) {
    this.store = store;
    this.dialogues = dialogues;
    this.statements = statements;
    this.records = records;
    this.links = links;
    this.today = today;
  }

  /** In the order in which they were given. */
  public List<Answer> list(Dialogue dialogue) {
    return store.list(dialogue.id());
  }

  /** How many of the statements that may be voted on have an answer. */
  public Share share(Dialogue dialogue) {
    var all = statements.list(dialogue.id()).stream().filter(Statement::isPublished).toList();
    var open = open(dialogue).size();
    return new Share(all.size() - open, all.size());
  }

  /** What became of the statements that have an answer, by their numbers. */
  public Map<Integer, Outcome> outcomes(Dialogue dialogue) {
    var outcomes = new HashMap<Integer, Outcome>();
    for (var answer : list(dialogue)) {
      answer.statements().forEach(number -> outcomes.put(number, answer.outcome()));
    }
    return outcomes;
  }

  /** The statements that still wait for an answer. */
  List<Statement> open(Dialogue dialogue) {
    Set<Integer> answered = new HashSet<>();
    store.list(dialogue.id()).forEach(answer -> answered.addAll(answer.statements()));
    return statements.list(dialogue.id()).stream()
        .filter(Statement::isPublished)
        .filter(one -> !answered.contains(one.number()))
        .toList();
  }

  /** What somebody answers. */
  record Draft(Phrase theme, Outcome outcome, Phrase reason, List<Integer> statements) {}

  /** Gives an answer, or says why it cannot stand. */
  @Transactional
  public Optional<Refusal> give(Dialogue dialogue, Draft draft, String role) {
    var refusal = refusal(dialogue, draft);
    if (refusal.isEmpty()) {
      var answer =
          new Answer(
              Ids.next(),
              draft.theme(),
              draft.outcome(),
              draft.reason(),
              draft.statements(),
              role,
              today.date());
      if (store.insert(dialogue.id(), answer) < draft.statements().size()) {
        throw new IllegalStateException("A statement was answered at the same time");
      }
      publish(dialogue, answer);
      link(dialogue, answer);
    }
    return refusal;
  }

  /** Takes an answer back; its statements wait again. */
  @Transactional
  public void takeBack(Dialogue dialogue, UUID id) {
    store.delete(dialogue.id(), id);
    records.withdraw(dialogue.id().space(), id);
    links.untieAll(dialogue.id().space(), id, Relation.ANSWERS);
  }

  private Optional<Refusal> refusal(Dialogue dialogue, Draft draft) {
    if (!dialogue.isPublished()) {
      return Optional.of(Refusal.of("dialogue.refusal.draft"));
    }
    if (draft.theme().isEmpty()) {
      return Optional.of(Refusal.at("theme", "dialogue.answer.refused.theme"));
    }
    if (draft.reason().isEmpty()) {
      return Optional.of(Refusal.at("reason", "dialogue.answer.refused.reason"));
    }
    var open = open(dialogue).stream().map(Statement::number).toList();
    return draft.statements().isEmpty() || !open.containsAll(draft.statements())
        ? Optional.of(Refusal.at("statements", "dialogue.answer.refused.statements"))
        : Optional.empty();
  }

  @Override
  public List<String> kinds() {
    return List.of(Answer.KIND);
  }

  @Override
  public void publishAll(SpaceId space) {
    published(space).forEach(one -> list(one).forEach(answer -> publish(one, answer)));
  }

  @Override
  public void linkAll(SpaceId space) {
    published(space).forEach(one -> list(one).forEach(answer -> link(one, answer)));
  }

  private List<Dialogue> published(SpaceId space) {
    return dialogues.list(space).stream()
        .map(DialogueSummary::dialogue)
        .filter(Dialogue::isPublished)
        .toList();
  }

  private void publish(Dialogue dialogue, Answer answer) {
    var path = dialogue.path() + "/answers#answer-" + answer.id();
    var space = dialogue.id().space();
    records.put(
        new Face(space, answer.id(), Answer.KIND, answer.theme(), answer.reason(), path)
            .in(answer.outcome().key())
            .within(dialogue.isForMembers() ? Reach.MEMBERS : Reach.SPACE)
            .since(answer.answeredOn()));
  }

  private void link(Dialogue dialogue, Answer answer) {
    var by = "space.role." + answer.role();
    for (var number : answer.statements()) {
      links.tie(
          new Tie(
              dialogue.id().space(),
              Statement.recordOf(dialogue.id(), number),
              answer.id(),
              Relation.ANSWERS,
              by,
              answer.reason()));
    }
  }
}
