package se.utmana.app.dialogue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utmana.app.web.Language;
import se.utmana.app.web.Refusal;

/**
 * Statements in the other language. People have voted on the words of a statement, so these stay;
 * what the public log calls a translation may be written anew.
 */
@Component
public class Translations {

  private final StatementStore statements;
  private final DialogueStore dialogues;
  private final LogStore log;
  private final ApplicationEventPublisher events;

  Translations(
      StatementStore statements,
      DialogueStore dialogues,
      LogStore log,
      ApplicationEventPublisher events) {
    this.statements = statements;
    this.dialogues = dialogues;
    this.log = log;
    this.events = events;
  }

  /** The languages that statements were translated into, by their number. */
  public Map<Integer, Set<Language>> made(DialogueId dialogue) {
    var made = new HashMap<Integer, Set<Language>>();
    for (var entry : log.list(dialogue)) {
      var number = entry.statement();
      if (number != null) {
        Arrays.stream(Language.values())
            .filter(language -> entry.action() == LogEntry.Action.translatedTo(language))
            .forEach(
                language ->
                    made.computeIfAbsent(number, any -> EnumSet.noneOf(Language.class))
                        .add(language));
      }
    }
    return made;
  }

  /** Puts a statement into a language; a blank text takes the translation away. */
  @Transactional
  public Optional<Refusal> write(
      DialogueId id, int number, Language language, String text, String role) {
    var dialogue =
        dialogues.findForUpdate(id).orElseThrow(() -> new IllegalArgumentException("No " + id));
    var found = statements.list(id).stream().filter(one -> one.number() == number).findFirst();
    if (found.isEmpty()) {
      return Optional.of(Refusal.of("dialogue.refusal.statement"));
    }
    var words = Words.tidy(text);
    var wasMade = made(id).getOrDefault(number, Set.of()).contains(language);
    var refusal = refusal(found.get(), language, words, wasMade);
    if (refusal.isEmpty()) {
      var translated = found.get().saying(found.get().text().with(language, words));
      statements.update(id, translated);
      log.append(id, Entry.of(number, LogEntry.Action.translatedTo(language), role));
      events.publishEvent(new DialogueChanged(id));
      events.publishEvent(new StatementsWritten(dialogue, List.of(translated)));
    }
    return refusal;
  }

  private static Optional<Refusal> refusal(
      Statement statement, Language language, String words, boolean wasMade) {
    if (!wasMade && !statement.text().exactly(language).isEmpty()) {
      return Optional.of(Refusal.at("text", "dialogue.refusal.original"));
    }
    if (words.isEmpty()) {
      return wasMade
          ? Optional.empty()
          : Optional.of(Refusal.at("text", "dialogue.refusal.untranslated"));
    }
    return words.length() > Statement.LONGEST
        ? Optional.of(
            Refusal.at("text", "dialogue.refusal.long", Statement.LONGEST, words.length()))
        : Optional.empty();
  }
}
