package se.utmana.app.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.web.Language;
import se.utmana.app.web.Phrase;
import se.utmana.app.web.Refusal;

/** New rounds of earlier dialogues: the same statements asked again. */
@Component
public class Rounds {

  private final RoundStore store;
  private final Dialogues dialogues;
  private final Statements statements;

  Rounds(RoundStore store, Dialogues dialogues, Statements statements) {
    this.store = store;
    this.dialogues = dialogues;
    this.statements = statements;
  }

  /** What the dialogue asks again, empty when it is no new round. */
  public Optional<Round> of(DialogueId dialogue) {
    return store.find(dialogue);
  }

  /** The statements of a dialogue that can be asked again. */
  public List<Statement> askable(DialogueId dialogue) {
    return statements.list(dialogue).stream().filter(Statement::isPublished).toList();
  }

  /** Why no new round can begin with those statements, empty when one can. */
  public Optional<Refusal> refusal(Dialogue earlier, Set<Integer> numbers) {
    if (!earlier.isPublished()) {
      return Optional.of(Refusal.of("dialogue.refusal.draft"));
    }
    return chosen(earlier, numbers).isEmpty()
        ? Optional.of(Refusal.at("statements", "dialogue.refusal.round"))
        : Optional.empty();
  }

  /**
   * A draft that asks the same question and carries over the chosen statements with their texts and
   * the link to the earlier ones.
   */
  @Transactional
  public Dialogue begin(Dialogue earlier, Set<Integer> numbers, String role) {
    var chosen = chosen(earlier, numbers);
    var texts = chosen.stream().map(Statement::text).toList();
    var draft = dialogues.create(earlier.id().space(), earlier.terms().again(), texts, role);
    var anchors = new HashMap<Integer, Integer>();
    IntStream.range(0, chosen.size()).forEach(i -> anchors.put(i, chosen.get(i).number()));
    store.insert(new Round(draft.id(), earlier.id(), anchors));
    return draft;
  }

  /** Finds the statements that are asked again by their text, after a leader wrote the draft. */
  @Transactional
  public void realign(DialogueId dialogue) {
    store.find(dialogue).ifPresent(round -> store.update(realigned(round)));
  }

  private Round realigned(Round round) {
    var earlier = askable(round.earlier());
    var anchors = new HashMap<Integer, Integer>();
    for (var statement : statements.list(round.dialogue())) {
      earlier.stream()
          .filter(one -> isSame(one.text(), statement.text()))
          .map(Statement::number)
          .filter(number -> !anchors.containsValue(number))
          .findFirst()
          .ifPresent(number -> anchors.put(statement.number(), number));
    }
    return new Round(round.dialogue(), round.earlier(), anchors);
  }

  private static boolean isSame(Phrase earlier, Phrase now) {
    return Stream.of(Language.values())
        .filter(language -> !now.exactly(language).isEmpty())
        .allMatch(language -> now.exactly(language).equals(earlier.exactly(language)));
  }

  private List<Statement> chosen(Dialogue earlier, Set<Integer> numbers) {
    return askable(earlier.id()).stream().filter(one -> numbers.contains(one.number())).toList();
  }
}
